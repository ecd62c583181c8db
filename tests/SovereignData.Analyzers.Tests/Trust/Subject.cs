using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Makes compilations to analyse. They share their references, so that a thousand of them cost little.</summary>
internal static class Subject
{
    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.CSharp14);

    private static readonly Lazy<CSharpCompilation> Empty = new(static () => CSharpCompilation.Create(
        "Subject",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsReferenced).Select(static path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>Files by name, in this order.</summary>
    public static CSharpCompilation Of(IEnumerable<(string Name, string Code)> files) => Of(files.Select(static file => Parse(file.Name, file.Code)));

    public static CSharpCompilation Of(IEnumerable<SyntaxTree> trees) => Empty.Value.AddSyntaxTrees(trees);

    /// <summary>One file and what it uses.</summary>
    public static CSharpCompilation Of(string code) => Of([(CorpusFiles.Prelude, CorpusFiles.All[CorpusFiles.Prelude]), ("Code", code)]);

    /// <summary>The same code, of which nothing is remembered.</summary>
    public static Compilation Anew(Compilation compilation) => compilation.RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(static tree => CSharpSyntaxTree.ParseText(tree.GetText(), Parsing, tree.FilePath)));

    public static SyntaxTree Parse(string name, string code) => CSharpSyntaxTree.ParseText(code, Parsing, $"/{name}.cs");

    public static CSharpCompilation Corpus(IEnumerable<string> names)
    {
        var compilation = Of(names.Select(static name => (name, CorpusFiles.All[name])));
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>The framework, our attributes, and what our own sources are compiled against.</summary>
    private static bool IsReferenced(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal)
            || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || string.Equals(name, "SovereignData.Annotations", StringComparison.Ordinal);
    }
}
