using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Tests.Flow.Memory;

/// <summary>A project under the hands of somebody: each edit replaces one file, the others stay the very trees that they were.</summary>
internal sealed class EditedProject
{
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false);

    private CSharpCompilation _compilation;

    public EditedProject(params (string Path, string Code)[] files) =>
        _compilation = CSharpCompilation.Create("Edited", files.Select(file => Parse(file.Path, file.Code)), References, Options);

    private static ImmutableArray<MetadataReference> References { get; } = Load();

    private static ImmutableArray<MetadataReference> Load() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "SovereignData.Annotations.dll" or "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public string TextOf(string path) => TreeOf(path).GetText().ToString();

    public EditedProject Edit(string path, string from, string to)
    {
        var before = TextOf(path);
        Assert.Contains(from, before, StringComparison.Ordinal);
        _compilation = _compilation.ReplaceSyntaxTree(TreeOf(path), Parse(path, before.Replace(from, to, StringComparison.Ordinal)));
        return this;
    }

    /// <summary>Puts a library in the place of the one before; as source, or as it was built.</summary>
    public EditedProject Refer(string code, bool asSource)
    {
        var library = Library(code, References);
        _compilation = _compilation.WithReferences([.. References, asSource ? library.ToMetadataReference() : Built(library)]);
        return this;
    }

    /// <summary>Refers to a project, seen as source, that stands on references of its own.</summary>
    public EditedProject ReferApart(string code)
    {
        _compilation = _compilation.WithReferences([.. References, Library(code, Load()).ToMetadataReference()]);
        return this;
    }

    /// <summary>What is reported now, with all that is remembered.</summary>
    public Task<string[]> Diagnostics() => Analyse(_compilation);

    /// <summary>What would be reported if nothing were remembered.</summary>
    public Task<string[]> DiagnosticsAfresh() =>
        Analyse(CSharpCompilation.Create("Edited", _compilation.SyntaxTrees.Select(tree => Parse(tree.FilePath, tree.GetText().ToString())), _compilation.References, Options));

    private SyntaxTree TreeOf(string path) => _compilation.SyntaxTrees.Single(tree => string.Equals(tree.FilePath, path, StringComparison.Ordinal));

    private static async Task<string[]> Analyse(CSharpCompilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        var analysis = compilation.WithAnalyzers([new FlowAnalyzer()], new AnalyzerOptions([]));
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(diagnostic => $"{diagnostic} via {string.Join(", ", diagnostic.AdditionalLocations.Select(location => location.GetLineSpan()))} {diagnostic.Properties["path"]}").Order(StringComparer.Ordinal)];
    }

    private static CSharpCompilation Library(string code, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create("Library", [Parse("Library.cs", code)], references, Options);

    private static PortableExecutableReference Built(CSharpCompilation library)
    {
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static SyntaxTree Parse(string path, string code) => CSharpSyntaxTree.ParseText(code, path: path, cancellationToken: TestContext.Current.CancellationToken);
}
