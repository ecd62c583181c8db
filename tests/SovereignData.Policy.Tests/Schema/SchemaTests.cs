using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SovereignData.Policy.Tests;

/// <summary>The schema that editors check by, and the reader, know the same keys and names, and ask for the same.</summary>
public sealed partial class SchemaTests
{
    /// <summary>No key and no name: the reader answers it with those that are.</summary>
    private const string Nonsense = "¤";

    private static readonly SchemaValidator Shipped = SchemaValidator.Shipped;

    /// <summary>Each kind of object in a policy: its name in the schema, a policy around it, and one that is whole.</summary>
    private static readonly IReadOnlyList<(string Part, string Around, string Whole)> Objects =
    [
        ("", "§", """{ "$schema": "x", "version": 1, "extends": ["care"] }"""),
        ("require", """{ "require": § }""", """{ "identifying": "never", "pseudonymised": { "*": ["hds"], "ai": "none" } }"""),
        ("requireOfKinds", """{ "require": { "identifying": § } }""", """{ "*": ["hds", "eu_law"], "log": "never" }"""),
        ("provider", """{ "providers": [§] }""", """
            { "id": "contoso-cloud", "name": "N", "country": "FR", "nonEuLaws": ["L"], "technology": "T", "kind": "ai", "assurances": ["hds"], "lacks": ["eu_law"],
              "hosts": ["x.example"], "offers": [{ "id": "o" }], "asOf": "2026-01-01", "source": "S", "validUntil": "2027-01-01", "confidence": "secondary" }
            """),
        ("offer", """{ "providers": [{ "id": "contoso", "offers": [§] }] }""", """
            { "id": "o", "name": "N", "kind": "storage", "assurances": ["hds"], "lacks": [], "hosts": ["x.example"],
              "asOf": "2026-01-01", "source": "S", "validUntil": "2027-01-01", "confidence": "believed" }
            """),
        ("claimWithFacts", """{ "providers": [{ "id": "contoso", "assurances": [§] }] }""", """{ "assurance": "hds", "source": "S", "validUntil": "2027-01-01", "confidence": "believed" }"""),
        ("hostWithFacts", """{ "providers": [{ "id": "contoso", "hosts": [§] }] }""", """{ "host": "10.0.0.0/8", "country": "FR", "kind": "database", "confidence": "primary" }"""),
        ("source", """{ "sources": [§] }""", """{ "symbol": "M:A.B", "of": "x", "data": "health" }"""),
        ("source", """{ "sources": [§] }""", """{ "symbol": "M:A.B", "given": ["F:A.C", "P:A.D"], "data": "pseudonymised" }"""),
        ("source", """{ "sources": [§] }""", """{ "symbol": "M:A.B", "givenPaths": ["OBX.5"], "data": "pseudonymised" }"""),
        ("source", """{ "sources": [§] }""", """{ "attribute": "T:A.B", "data": "quasi_identifier" }"""),
        ("sink", """{ "sinks": [§] }""", """{ "symbol": "M:A.B", "receiver": "T:A", "attribute": "T:B", "except": ["C*"], "arguments": ["this"], "argumentTypes": ["T:C"], "given": ["F:A.B"], "provider": "endpoint", "kind": "log" }"""),
        ("sink", """{ "sinks": [§] }""", """{ "receiver": "T:A", "provider": "azure", "kind": "http" }"""),
        ("endpoint", """{ "endpoints": [§] }""", """{ "symbol": "M:A.#ctor", "of": ["x"], "provider": "aws" }"""),
        ("naming", """{ "names": [§] }""", """{ "symbol": "P:A.B", "of": ["x"] }"""),
        ("endpoint", """{ "endpoints": [§] }""", """{ "symbol": "M:A.B", "host": "localhost" }"""),
        ("leakSwitch", """{ "leakSwitches": [§] }""", """{ "symbol": "M:A.B", "of": ["x"], "on": ["F:A.C.D"], "settings": ["A:B"] }"""),
        ("pseudonymiser", """{ "pseudonymisers": [§] }""", """{ "symbol": "T:A.B", "level": "anonymised" }"""),
        ("propagator", """{ "propagators": [§] }""", """{ "symbol": "M:A.B", "from": ["x"], "to": ["return"] }"""),
        ("neutral", """{ "neutral": [§] }""", """{ "symbol": "M:A.B" }"""),
        ("destination", """{ "destinations": [§] }""", """{ "client": "T:A", "host": "x.example" }"""),
        ("destination", """{ "destinations": [§] }""", """{ "client": "T:A", "provider": "ovhcloud" }"""),
        ("authorisation", """{ "authorisations": [§] }""", """
            { "provider": "azure", "level": "identifying", "reference": "R", "expires": "2026-12-31", "justification": "J", "scope": ["T:A.*"] }
            """),
    ];

    public static TheoryData<int> EachObject => [.. Enumerable.Range(0, Objects.Count)];

    [Fact]
    public void Every_object_of_the_schema_is_compared() => Assert.Equal(
        Shipped.Schema["$defs"]!.AsObject().Where(part => part.Value!["properties"] is not null).Select(part => part.Key).Append("").Order(StringComparer.Ordinal),
        Objects.Select(one => one.Part).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(EachObject))]
    public void It_has_the_keys_that_the_reader_knows(int index)
    {
        var (part, around, _) = Objects[index];

        var keys = Shipped.Part(part)["properties"]!.AsObject().Select(property => property.Key);

        Assert.Equal(Answer(around, $$"""{ "{{Nonsense}}": 1 }""").Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachObject))]
    public void Its_keys_take_the_names_that_the_reader_takes(int index)
    {
        var (part, around, whole) = Objects[index];
        foreach (var (key, property) in Shipped.Part(part)["properties"]!.AsObject())
        {
            var (names, wrong) = Names(property!.AsObject(), JsonValue.Create(Nonsense));
            if (names is null || !SchemaValidator.Parse(whole)!.AsObject().ContainsKey(key))
                continue;

            Assert.Equal(names.Except(["log"], StringComparer.Ordinal), Answer(around, With(whole, key, wrong)).Except(["log"], StringComparer.Ordinal), StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(EachObject))]
    public void Both_admit_it_whole_and_refuse_it_where_something_is_wrong(int index)
    {
        var (_, around, whole) = Objects[index];
        BothSay(true, around, whole);
        foreach (var (key, _) in SchemaValidator.Parse(whole)!.AsObject())
        {
            BothSay(Reads(around, Without(whole, key)), around, Without(whole, key));
            foreach (var wrong in new JsonNode?[] { null, true, 7, "", " ", new JsonArray(7), new JsonObject { [Nonsense] = 1 } })
                BothSay(Reads(around, With(whole, key, wrong?.DeepClone())), around, With(whole, key, wrong?.DeepClone()));
        }
    }

    [Fact]
    public void Both_know_one_version_only()
    {
        BothSay(true, "§", """{ "version": 1 }""");
        BothSay(false, "§", """{ "version": 2 }""");
        BothSay(false, "§", """{ "version": "1" }""");
    }

    [Theory]
    [InlineData("house.sovereign-policy.json", true)]
    [InlineData("sovereign-policy.json", true)]
    [InlineData("house.json", false)]
    public void Both_tell_files_from_profiles_in_extends(string name, bool isFile)
    {
        var readings = PolicyReader.ReadAll([new PolicyFile("a.sovereign-policy.json", $$"""{ "extends": ["{{name}}"] }"""), new PolicyFile(name, "{}")]);

        Assert.Equal(isFile, readings[0].IsValid);
        Assert.Equal(isFile, Shipped.Admits($$"""{ "extends": ["{{name}}"] }"""));
    }

    [Theory]
    [InlineData("""{ "symbol": "T:A", "of": "x", "data": "health" }""")]
    [InlineData("""{ "symbol": "T:A", "attribute": "T:B", "data": "health" }""")]
    [InlineData("""{ "attribute": "T:B", "of": "x", "data": "health" }""")]
    [InlineData("""{ "attribute": "T:B", "given": ["F:A.B"], "data": "health" }""")]
    [InlineData("""{ "symbol": "M:A.B", "of": "x", "given": ["F:A.B"], "data": "health" }""")]
    [InlineData("""{ "attribute": "T:B", "givenPaths": ["OBX.5"], "data": "health" }""")]
    [InlineData("""{ "symbol": "M:A.B", "of": "x", "givenPaths": ["OBX.5"], "data": "health" }""")]
    [InlineData("""{ "symbol": "M:A.B", "given": ["F:A.B"], "givenPaths": ["OBX.5"], "data": "health" }""")]
    public void Both_refuse_sources_that_contradict_themselves(string source) => BothSay(false, """{ "sources": [§] }""", source);

    [Fact]
    public void Every_file_of_the_catalogue_is_admitted() =>
        Assert.All(CatalogueFiles.Data, path => Assert.True(Shipped.Admits(File.ReadAllText(path)), Path.GetFileName(path)));

    [Fact]
    public void Every_example_of_the_documentation_is_admitted()
    {
        var pages = Directory.GetFiles(Path.Combine(CatalogueFiles.Repository, "docs"), "*.md", SearchOption.AllDirectories);
        var examples = pages.SelectMany(page => Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")).Select(match => (Page: page, Text: match.Groups["text"].Value))).ToList();

        Assert.NotEmpty(examples);
        Assert.All(
            examples,
            example => Assert.Equal(!example.Text.Contains("// SOV9001", StringComparison.Ordinal), Shipped.Admits(example.Text)));
    }

    [Fact]
    public void It_describes_every_key()
    {
        var parts = Objects.Select(one => Shipped.Part(one.Part)).SelectMany(part => part["properties"]!.AsObject());

        Assert.All(parts, property => Assert.True(IsDescribed(property.Value!.AsObject()), property.Key));

        static bool IsDescribed(JsonObject property) => property["description"] is not null || Shipped.Resolve(property)["description"] is not null;
    }

    private static void BothSay(bool valid, string around, string entry)
    {
        var policy = around.Replace("§", entry, StringComparison.Ordinal);
        Assert.True(valid == Shipped.Admits(policy), $"The schema does not say {valid} of {policy}");
        Assert.True(valid == Reads(around, entry), $"The reader does not say {valid} of {policy}");
    }

    private static bool Reads(string around, string entry) => PolicyReader.Read(around.Replace("§", entry, StringComparison.Ordinal)).IsValid;

    /// <summary>The names that the reader says would be right.</summary>
    private static IReadOnlyCollection<string> Answer(string around, string entry)
    {
        var errors = PolicyReader.Read(around.Replace("§", entry, StringComparison.Ordinal)).Errors;
        return Assert.Single(errors, error => error.Message.Valid is not null).Message.Valid!;
    }

    /// <summary>The names of an enumeration, alone or as items of a list, and what holds a wrong one; null where there is none.</summary>
    private static (IReadOnlyList<string>? Names, JsonNode? Wrong) Names(JsonObject property, JsonNode wrong)
    {
        var part = Shipped.Resolve(property);
        if (part["enum"] is JsonArray names)
            return ([.. names.Select(name => name!.GetValue<string>())], wrong);
        if (part["items"] is JsonObject items)
            return Names(items, new JsonArray(wrong));
        return part["anyOf"] is JsonArray choices ? Names(choices[0]!.AsObject(), wrong) switch
        {
            (["never", ..], _) => (null, null),
            var found => found,
        }
        : (null, null);
    }

    private static string With(string entry, string key, JsonNode? value)
    {
        var changed = SchemaValidator.Parse(entry)!.AsObject();
        changed[key] = value;
        return changed.ToJsonString();
    }

    private static string Without(string entry, string key)
    {
        var changed = SchemaValidator.Parse(entry)!.AsObject();
        changed.Remove(key);
        return changed.ToJsonString();
    }

    [GeneratedRegex("```jsonc\n(?<text>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();
}
