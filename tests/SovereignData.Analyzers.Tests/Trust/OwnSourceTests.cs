using SovereignData.Analyzers.Tests.Documentation;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Every analyzer over our own code, with some of our types for health data and some of our members for sinks.</summary>
public sealed class OwnSourceTests
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Collections.Immutable; global using System.IO;
        global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string Policy = """
        {
          "version": 1,
          "sources": [
            { "symbol": "T:SovereignData.Policy.Provider", "data": "identifier" },
            { "symbol": "P:SovereignData.Analyzers.Rules.Judgement.Source", "data": "identifier" },
            { "symbol": "M:SovereignData.Policy.PolicyReader.ReadAll", "data": "health" } ],
          "sinks": [ { "symbol": "M:SovereignData.Analyzers.Rules.Texts.In", "provider": "azure", "kind": "storage" } ]
        }
        """;

    [Theory]
    [InlineData("src/SovereignData.Policy/")]
    [InlineData("src/SovereignData.CodeFixes/")]
    [InlineData("src/SovereignData.Testing/")]
    [InlineData("src/SovereignData.Analyzers/")]
    public async Task Our_own_sources_are_analysed(string folder)
    {
        var files = Repository.Files(folder, "*.cs");
        Assert.NotEmpty(files);
        var compilation = Subject.Of(files.Select(static path => (path, Repository.Read(path))).Append(("Usings", Usings)));
        Assert.DoesNotContain(await Scrutiny.Of(compilation, Policy, isConcurrent: true, TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id is "SOV9001");
    }
}
