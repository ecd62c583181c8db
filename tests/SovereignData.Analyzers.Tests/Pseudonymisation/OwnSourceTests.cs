using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Analyzers.Tests.Trust;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Pseudonymisation;

/// <summary>Every analyzer over the library itself.</summary>
public sealed class OwnSourceTests
{
    /// <summary>A log method whose body a generator writes.</summary>
    private const string NotGenerated = "CS8795";

    /// <summary>One type of each assembly that the folders are compiled against.</summary>
    private static readonly Type[] Beside =
    [
        typeof(Level), typeof(IHttpClientBuilder), typeof(IServiceCollection), typeof(ServiceCollectionContainerBuilderExtensions), typeof(IOptions<>), typeof(ILogger), typeof(LoggerFactory), typeof(SqliteConnection),
        typeof(SQLitePCL.raw),
    ];

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    [Theory]
    [InlineData("NET")]
    [InlineData("NETSTANDARD")]
    public async Task The_library_passes_the_rules_that_it_is_for(string framework)
    {
        var parsing = Subject.Parsing.WithPreprocessorSymbols(framework);
        var compilation = Subject.Of(Library.Files.Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), parsing, $"/{file}", cancellationToken: TestContext.Current.CancellationToken))
            .Append(CSharpSyntaxTree.ParseText(Usings, parsing, "/Usings.cs", cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assert.Empty(Scrutiny.Lines(await Scrutiny.Of(compilation, cancellationToken: TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("src/SovereignData.Pseudonymisation/Guard/")]
    [InlineData("src/SovereignData.Pseudonymisation/Logging/")]
    [InlineData("src/SovereignData.Pseudonymisation.Sqlite/")]
    public async Task So_does_what_stands_beside_it(string folder)
    {
        var parsing = Subject.Parsing.WithPreprocessorSymbols("NET");
        var files = Repository.Files(folder, "*.cs").Select(static path => (path, Repository.Read(path))).Append(("Usings.cs", Usings));
        var compilation = Subject
            .Of(files.Select(file => CSharpSyntaxTree.ParseText(file.Item2, parsing, $"/{file.Item1}", cancellationToken: TestContext.Current.CancellationToken)))
            .AddReferences(Library.Assembly)
            .AddReferences(Beside.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not NotGenerated });

        Assert.Empty(Scrutiny.Lines(await Scrutiny.Of(compilation, cancellationToken: TestContext.Current.CancellationToken)));
    }
}
