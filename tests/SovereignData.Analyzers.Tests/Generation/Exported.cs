using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Analyzers.Generation;

namespace SovereignData.Analyzers.Tests.Generation;

/// <summary>What the generator writes for a library.</summary>
internal static class Exported
{
    public const string Cloud = """
        using SovereignData;
        public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }
        """;

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "SovereignData.Annotations.dll" or "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Library(params string[] files) => Named("Library", files);

    public static CSharpCompilation Named(string name, params string[] files) => CSharpCompilation.Create(
        name,
        files.Select((file, i) => CSharpSyntaxTree.ParseText(file, path: $"/src/{name}/File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    /// <summary>The generated file; null where there is none.</summary>
    public static string? By(Compilation library, OutputKind? kind = null)
    {
        if (kind is { } other)
            library = library.WithOptions(library.Options.WithOutputKind(other));
        Assert.DoesNotContain(library.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        var run = CSharpGeneratorDriver.Create(new SummaryGenerator()).RunGenerators(library, TestContext.Current.CancellationToken).GetRunResult();
        Assert.Null(Assert.Single(run.Results).Exception);
        return run.GeneratedTrees.SingleOrDefault()?.ToString();
    }

    public static string? Of(params string[] files) => By(Library(files));
}
