using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Benchmarks.Shapes;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>Compiles generated code, on one thread, against the framework that runs this.</summary>
internal static class ProgramCompiler
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    /// <summary>Rules that their package leaves off are switched on.</summary>
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, allowUnsafe: true)
        .WithSpecificDiagnosticOptions([new("CA3001", ReportDiagnostic.Warn), new("SCS0002", ReportDiagnostic.Warn)]);

    private static readonly Lazy<MetadataReference[]> Framework = new(static () =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal))
            .Append(typeof(HealthDataAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The source and the sink are library code, as in real programs.</summary>
    private static readonly Lazy<MetadataReference> Known = new(CompileKnown);

    public static CSharpCompilation Compile(IReadOnlyList<string> files)
    {
        var compilation = CSharpCompilation.Create("Measured", files.Select(Parse), [.. Framework.Value, Known.Value], Options);
        return Valid(compilation);
    }

    public static SyntaxTree Parse(string code, int index) => CSharpSyntaxTree.ParseText(code, Parsing, $"/measured/File{index}.cs");

    private static CSharpCompilation Valid(CSharpCompilation compilation)
    {
        var error = compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException($"A measured program does not compile: {error}");
    }

    private static MetadataReference CompileKnown()
    {
        using var image = new MemoryStream();
        Valid(CSharpCompilation.Create("Known", [Parse(Prelude.Code, 0)], Framework.Value, Options)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
