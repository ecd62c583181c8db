using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Analyzers.Tests.Trust;

namespace SovereignData.Analyzers.Tests.Pseudonymisation;

/// <summary>Every analyzer over the library itself.</summary>
public sealed class OwnSourceTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    [Theory]
    [InlineData("NET")]
    [InlineData("NETSTANDARD")]
    public async Task The_library_passes_the_rules_that_it_is_for(string framework)
    {
        var parsing = Subject.Parsing.WithPreprocessorSymbols(framework);
        var compilation = Subject.Of(Library.Files.Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), parsing, $"/{file}", cancellationToken: TestContext.Current.CancellationToken))
            .Append(CSharpSyntaxTree.ParseText(Usings, parsing, "/Usings.cs", cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

        Assert.Empty(Scrutiny.Lines(await Scrutiny.Of(compilation, cancellationToken: TestContext.Current.CancellationToken)));
    }
}
