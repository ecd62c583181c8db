using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Configuration;

/// <summary>SOV9003: symbols that a policy names and that do not exist.</summary>
public sealed class PolicySymbolTests
{
    private const string House = """
        namespace Contoso.Net
        {
            public class Uplink
            {
                public Uplink(string address) { }
                public string Name { get; set; } = "";
                public int Count;
                public void Push(object payload) { }
                public void Push(object payload, int times) { }
                public class Channel<T> { public void Send(T item) { } }
            }
        }
        namespace Contoso.Web { public class Page { } }
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("M:Contoso.Net.Uplink.Pusch")]
    [InlineData("M:Contoso.Net.Uplinc.Push")]
    [InlineData("M:Contoso.Net.Uplink.Push()")]
    [InlineData("M:Contoso.Net.Uplink.Push(System.String)")]
    [InlineData("M:Contoso.Net.Uplink.Name")]
    [InlineData("P:Contoso.Net.Uplink.Push")]
    [InlineData("F:Contoso.Net.Uplink.Name")]
    [InlineData("M:Contoso.Net.Uplink.Channel.Send")]
    [InlineData("M:System.Net.Http.HttpClient.PostSync")]
    public Task A_member_that_is_not_there_is_reported_at_its_name(string symbol) => Verify.Code(House)
        .WithPolicy($$"""
            {
              "version": 1,
              "neutral": [
                { "symbol": {|SOV9003:"{{symbol}}"|} }
              ]
            }
            """)
        .Expecting("SOV9003", diagnostic => diagnostic.WithMessage($"'{symbol}' does not exist, though its namespace does: this entry of the policy has no effect here"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("M:Contoso.Net.Uplink.Push")]
    [InlineData("M:Contoso.Net.Uplink.Push(System.Object,System.Int32)")]
    [InlineData("M:Contoso.Net.Uplink.#ctor")]
    [InlineData("M:Contoso.Net.Uplink.set_Name")]
    [InlineData("P:Contoso.Net.Uplink.Name")]
    [InlineData("F:Contoso.Net.Uplink.Count")]
    [InlineData("M:Contoso.Net.Uplink.Channel`1.Send")]
    [InlineData("M:Contoso.Net.Uplinc*")]
    [InlineData("T:Contoso.Net.*")]
    [InlineData("M:System.Net.Http.HttpClient.PostAsync")]
    public Task One_that_is_there_and_one_that_leaves_it_open_are_silent(string symbol) => Verify.Code(House)
        .WithPolicy($$"""{ "version": 1, "neutral": [ { "symbol": "{{symbol}}" } ] }""")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("T:Amazon.S3.IAmazonS3")]
    [InlineData("T:Contoso.Domain.Dossier")]
    [InlineData("T:Contoso.Dossier")]
    [InlineData("M:Contoso.Net.Http.Uplink.Push")]
    [InlineData("T:Dossier")]
    public Task One_whose_namespace_is_not_in_sight_may_be_another_projects(string symbol) => Verify.Code(House)
        .WithPolicy($$"""{ "version": 1, "neutral": [ { "symbol": "{{symbol}}" } ] }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_type_of_a_package_that_is_referenced_is_looked_for() => Sdk.S3("")
        .WithPolicy("""
            {
              "version": 1,
              "destinations": [
                { "client": "T:Amazon.S3.IAmazonS3", "provider": "ovhcloud" },
                { "client": {|SOV9003:"T:Amazon.S3.IAmazonS33"|}, "provider": "ovhcloud" },
                { "client": "T:Amazon.SQS.IAmazonSQS", "provider": "ovhcloud" }
              ]
            }
            """)
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("health_types", "T:Contoso.Net.Uplinc", "T:Contoso.Net.Uplinc")]
    [InlineData("direct_identifiers", "P:Contoso.Net.Uplink.Nam", "P:Contoso.Net.Uplink.Nam")]
    [InlineData("pseudonymisers", "M:Contoso.Net.Uplink.Push, M:Contoso.Net.Uplink.Hide", "M:Contoso.Net.Uplink.Hide")]
    [InlineData("destination.Contoso.Net.Uplinc", "aws", "T:contoso.net.uplinc")]
    public async Task What_an_option_names_is_looked_for(string option, string value, string missing)
    {
        var found = await Verify.Code(House).WithEditorConfig($"sovereign_data.{option} = {value}").GetDiagnosticsAsync(Cancelled);

        var single = Assert.Single(found);
        Assert.Equal("SOV9003", single.Id);
        Assert.Contains($"'{missing}'", single.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("health_types", "T:Contoso.Net.Uplink, T:Contoso.Domain.Dossier")]
    [InlineData("destination.Contoso.Net.Uplink", "aws")]
    [InlineData("destination.Amazon.S3.IAmazonS3", "aws")]
    public Task An_option_that_names_what_is_there_or_another_projects_is_silent(string option, string value) => Verify.Code(House)
        .WithEditorConfig($"sovereign_data.{option} = {value}")
        .RunAsync(Cancelled);

    [Fact]
    public Task Every_section_is_looked_through() => Verify.Code(House)
        .WithPolicy("""
            {
              "version": 1,
              "sources": [ { "symbol": {|SOV9003:"T:Contoso.Net.A"|}, "data": "health" }, { "attribute": {|SOV9003:"T:Contoso.Net.B"|}, "data": "health" } ],
              "sinks": [ { "symbol": {|SOV9003:"M:Contoso.Net.C.D"|}, "receiver": {|SOV9003:"T:Contoso.Net.C"|}, "provider": "aws", "kind": "http" } ],
              "endpoints": [ { "symbol": {|SOV9003:"P:Contoso.Net.E.F"|} } ],
              "pseudonymisers": [ { "symbol": {|SOV9003:"M:Contoso.Net.G.H"|} } ],
              "propagators": [ { "symbol": {|SOV9003:"M:Contoso.Net.I.J"|}, "from": ["this"], "to": ["return"] } ],
              "neutral": [ { "symbol": {|SOV9003:"M:Contoso.Net.K.L"|} } ],
              "destinations": [ { "client": {|SOV9003:"T:Contoso.Net.M"|}, "provider": "aws" } ],
              "authorisations": [ { "provider": "aws", "reference": "7", "expires": "2028-01-31", "scope": [{|SOV9003:"T:Contoso.Net.N"|}, "T:Contoso.Net.Uplink"] } ]
            }
            """)
        .WithRules("SOV9003")
        .RunAsync(Cancelled);
}
