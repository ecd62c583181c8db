using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>What a build hands to the compiler for one project: a response file.</summary>
internal sealed class CompilerCommand(string responseFile)
{
    private readonly CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse([$"@{responseFile}"], Path.GetDirectoryName(responseFile), sdkDirectory: null);

    public string ResponseFile => responseFile;

    public string Name => Path.GetFileNameWithoutExtension(responseFile);

    /// <summary>The same code, to choose types and methods in.</summary>
    public CSharpCompilation Read() => CSharpCompilation.Create(
        Name,
        arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path)), arguments.ParseOptions, file.Path)),
        arguments.MetadataReferences.Select(static reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
        arguments.CompilationOptions);
}
