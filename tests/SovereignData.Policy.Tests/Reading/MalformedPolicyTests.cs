namespace SovereignData.Policy.Tests;

/// <summary>Each file has one fault, and gets one error, at the place that <c>⟦…⟧</c> marks.</summary>
public sealed class MalformedPolicyTests
{
    [Theory]
    [InlineData("⟦⟧", "A value is expected here.")]
    [InlineData("⟦[⟧]", "An object in braces is expected here.")]
    [InlineData("""{ "version": 1 } ⟦x⟧""", "The policy ends before this: a file holds one object only.")]
    [InlineData("""
        {
          "version": 1,
          "extends": ["care"]⟦⟧
        """, "The file ends here, but '{' of line 1 was never closed.")]
    [InlineData("""
        {
          "extends": ["care"]
          ⟦"⟧version": 1
        }
        """, "',' or '}' is expected here.")]
    [InlineData("""{ "extends": ["care" ⟦"⟧state"] }""", "',' or ']' is expected here.")]
    [InlineData("""{ ⟦v⟧ersion: 1 }""", "A key in double quotes is expected here.")]
    [InlineData("""{ "version" ⟦1⟧ }""", "':' is expected after the key 'version'.")]
    [InlineData("""{ "version": ⟦,⟧ }""", "A value is expected here.")]
    [InlineData("""{ "version": ⟦01⟧ }""", "'01' is not a number of JSON.")]
    [InlineData("""{ "extends": [⟦care⟧] }""", "'care' is not a value of JSON; texts stand in double quotes.")]
    [InlineData("{ \"extends\": [⟦\"care]⟧\n}", "This text is not closed on its line.")]
    [InlineData("""{ "extends": ["ca⟦\q⟧re"] }""", @"'\q' is not an escape of JSON.")]
    [InlineData("""{ "extends": ["ca⟦\u⟧00g0re"] }""", @"'\u' is not an escape of JSON.")]
    [InlineData("{ \"extends\": [\"ca⟦\t⟧re\"] }", @"A text cannot hold the control character U+0009; write it as \u0009.")]
    [InlineData("""
        {
          ⟦/*⟧ version
        }
        """, "This comment is never closed.")]
    public void Faults_of_JSON(string marked, string message) => HasOneError(marked, message);

    [Theory]
    [InlineData("""{ "version": ⟦2⟧ }""", "Version 2 is not supported; the version is 1.")]
    [InlineData("""{ "version": ⟦"1"⟧ }""", "A number is expected here.")]
    [InlineData("""
        {
          // a comment
          ⟦"requires"⟧: {},
        }
        """, "Unknown key 'requires'. Did you mean 'require'?")]
    [InlineData("""
        {
          "extends": ["care"],
          ⟦"extends"⟧: ["state"]
        }
        """, "'extends' was given already, on line 2.")]
    [InlineData("""{ "extends": ⟦"care"⟧ }""", "A list in square brackets is expected here.")]
    [InlineData("""{ "extends": ["care", ⟦1⟧] }""", "A text in double quotes is expected here.")]
    [InlineData("""{ "extends": [⟦"reserch"⟧] }""", "Unknown profile 'reserch'. Did you mean 'research'?")]
    [InlineData("""{ "extends": ["care", ⟦"care"⟧] }""", "'care' is listed twice.")]
    [InlineData("""{ "extends": [⟦"house.sovereign-policy.json"⟧] }""", "No policy file 'house.sovereign-policy.json' is at hand.")]
    [InlineData("""{ "extends": [⟦""⟧] }""", "This text is empty.")]
    [InlineData("""{ "extends": [⟦null⟧] }""", "A text in double quotes is expected here.")]
    [InlineData("""{ "require": ⟦[⟧] }""", "An object in braces is expected here.")]
    [InlineData("""{ "require": { ⟦"anonymised"⟧: "never" } }""", "Unknown key 'anonymised'. Valid are: identifying, pseudonymised.")]
    [InlineData("""{ "require": { "identifying": { ⟦"storrage"⟧: "never" } } }""", "Unknown key 'storrage'. Did you mean 'storage'?")]
    [InlineData("""{ "require": { "identifying": ⟦"nevr"⟧ } }""", "'never', 'none' or a list of assurances is expected here.")]
    [InlineData("""{ "require": { "identifying": { "ai": ⟦true⟧ } } }""", "'never', 'none' or a list of assurances is expected here.")]
    [InlineData("""{ "require": { "identifying": ["hds", ⟦"eu-host"⟧] } }""", "Unknown assurance 'eu-host'. Did you mean 'eu_hosted'?")]
    [InlineData("""{ "allowedProviders": [⟦"ovh-cloud2"⟧] }""", "Neither the catalogue nor the policy knows the provider 'ovh-cloud2'. Did you mean 'ovhcloud'?")]
    [InlineData("""{ "deniedProviders": [⟦"nowhere in sight"⟧] }""", "Neither the catalogue nor the policy knows the provider 'nowhere in sight'.")]
    [InlineData("""{ "onPremisesHosts": ["10.0.0.0/8", ⟦"https://minio"⟧] }""", "'https://minio' is not a host, a pattern of hosts or a range of addresses.")]
    public void Faults_of_the_policy_itself(string marked, string message) => HasOneError(marked, message);

    [Theory]
    [InlineData("""{ "providers": [⟦{⟧ "name": "X" }] }""", "'id' is missing here.")]
    [InlineData("""{ "providers": [{ ⟦"ID"⟧: "x" }] }""", "Unknown key 'ID'. Did you mean 'id'?")]
    [InlineData("""{ "providers": [{ "id": ⟦"Contoso Cloud"⟧ }] }""", "'Contoso Cloud' is not an id: lower-case letters, digits and hyphens only.")]
    [InlineData("""{ "providers": [{ "id": "x" }, { "id": ⟦"x"⟧ }] }""", "'x' is listed twice.")]
    [InlineData("""{ "providers": [{ "id": "x", "country": ⟦"France"⟧ }] }""", "'France' is not a country code of two capital letters (ISO 3166).")]
    [InlineData("""{ "providers": [{ "id": "x", "asOf": ⟦"2026-02-30"⟧ }] }""", "'2026-02-30' is not a date of the form yyyy-MM-dd.")]
    [InlineData("""{ "providers": [{ "id": "x", "kind": ⟦"log"⟧ }] }""", "'log' is the process's own log: no provider is one.")]
    [InlineData("""{ "providers": [{ "id": "x", "assurances": [{ "assurance": ⟦"HSD"⟧ }] }] }""", "Unknown assurance 'HSD'. Did you mean 'hds'?")]
    [InlineData("""{ "providers": [{ "id": "x", "assurances": [⟦{⟧ "validUntil": "2026-01-01" }] }] }""", "'assurance' is missing here.")]
    [InlineData("""{ "providers": [{ "id": "x", "hosts": [{ "host": ⟦"x/y"⟧ }] }] }""", "'x/y' is not a host, a pattern of hosts or a range of addresses.")]
    [InlineData("""{ "providers": [{ "id": "x", "offers": [{ "id": "o", ⟦"offers"⟧: [] }] }] }""", "Unknown key 'offers'. Valid are: id, name, kind, assurances, lacks, hosts, asOf, source, validUntil, confidence.")]
    [InlineData("""{ "providers": [{ "id": "x", "confidence": ⟦"certain"⟧ }] }""", "Unknown degree of confidence 'certain'. Valid are: primary, secondary, believed.")]
    public void Faults_of_providers(string marked, string message) => HasOneError(marked, message);

    [Theory]
    [InlineData("""{ "sources": [⟦{⟧ "data": "health" }] }""", "'symbol / attribute' is missing here.")]
    [InlineData("""{ "sources": [{ "symbol": "T:A", "attribute": ⟦"T:B"⟧, "data": "health" }] }""", "'symbol' and 'attribute' exclude each other.")]
    [InlineData("""{ "sources": [{ "symbol": ⟦"Contoso.Dossier"⟧, "data": "health" }] }""", "'Contoso.Dossier' is not a documentation-comment id of this kind: T:, M:, P:, F: and a full name.")]
    [InlineData("""{ "sources": [{ "symbol": ⟦"T:A"⟧, "of": "x", "data": "health" }] }""", "'T:A' is not a documentation-comment id of this kind: M:, P: and a full name.")]
    [InlineData("""{ "sources": [{ "symbol": "T:A", "data": ⟦"quasi-identifer"⟧ }] }""", "Unknown category of data 'quasi-identifer'. Did you mean 'quasi_identifier'?")]
    [InlineData("""{ "sinks": [⟦{⟧ "symbol": "M:A.B", "kind": "http" }] }""", "'provider' is missing here.")]
    [InlineData("""{ "sinks": [⟦{⟧ "provider": "endpoint", "kind": "http" }] }""", "'symbol / receiver / attribute' is missing here.")]
    [InlineData("""{ "sinks": [{ "symbol": "M:A.B", "argumentTypes": [⟦"Letter"⟧], "provider": "endpoint", "kind": "http" }] }""", "'Letter' is not a documentation-comment id of this kind: T: and a full name.")]
    [InlineData("""{ "sinks": [{ "symbol": "M:A.B", "provider": "endpoint", "kind": ⟦"htpp"⟧ }] }""", "Unknown kind of destination 'htpp'. Did you mean 'http'?")]
    [InlineData("""{ "sinks": [{ "symbol": "M:A.B", "provider": ⟦"endpont"⟧, "kind": "http" }] }""", "Neither the catalogue nor the policy knows the provider 'endpont'. Did you mean 'endpoint'?")]
    [InlineData("""{ "pseudonymisers": [{ "symbol": ⟦"P:A.B"⟧ }] }""", "'P:A.B' is not a documentation-comment id of this kind: T:, M: and a full name.")]
    [InlineData("""{ "propagators": [⟦{⟧ "symbol": "M:A.B", "from": ["x"] }] }""", "'to' is missing here.")]
    [InlineData("""{ "neutral": [⟦"M:A.B"⟧] }""", "An object in braces is expected here.")]
    [InlineData("""{ "destinations": [{ "client": "T:A", "host": ⟦"a b"⟧ }] }""", "'a b' is not a host, a pattern of hosts or a range of addresses.")]
    [InlineData("""{ "authorisations": [{ "provider": "azure", "expires": ⟦"21/12/2026"⟧ }] }""", "'21/12/2026' is not a date of the form yyyy-MM-dd.")]
    [InlineData("""{ "authorisations": [{ "provider": "azure", "level": ⟦"anonymised"⟧ }] }""", "Unknown level 'anonymised'. Valid are: pseudonymised, identifying.")]
    public void Faults_of_what_names_code(string marked, string message) => HasOneError(marked, message);

    [Fact]
    public void Nesting_is_bounded() =>
        HasOneError(string.Concat(Enumerable.Repeat("[", 32)) + "⟦[⟧" + new string(']', 33), "This is nested deeper than 32 levels.");

    [Fact]
    public void Length_is_bounded()
    {
        var error = Assert.Single(PolicyReader.Read(new string(' ', 1 << 20) + "{}").Errors);

        Assert.Equal((new TextRange(1, 1, 1), "The file is longer than 1048576 characters."), (error.At, error.Message.ToString()));
    }

    [Fact]
    public void Errors_are_bounded_and_the_bound_is_said()
    {
        var errors = PolicyReader.Read($$"""{ "extends": [{{string.Join(',', Enumerable.Range(1, 500))}}] }""").Errors;

        Assert.Equal(101, errors.Count);
        Assert.Equal("There are more than 100 errors: the others, from here on, are not shown.", errors[100].Message.ToString());
    }

    [Fact]
    public void Quotations_are_bounded() => Assert.Equal(
        $"'{new string('x', 80)}…' is not a date of the form yyyy-MM-dd.",
        Assert.Single(PolicyReader.Read($$"""{ "providers": [{ "id": "x", "asOf": "{{new string('x', 5000)}}" }] }""").Errors).Message.ToString());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Every_line_end_counts_once(string lineEnd) =>
        HasOneError(string.Join(lineEnd, "\uFEFF{", "", "  ⟦\"verson\"⟧: 1", "}"), "Unknown key 'verson'. Did you mean 'version'?");

    private static void HasOneError(string marked, string message)
    {
        var error = Assert.Single(PolicyReader.Read(Marked.Plain(marked)).Errors);

        Assert.Equal(Marked.Range(marked), error.At);
        Assert.Equal(message, error.Message.ToString());
    }
}
