using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>The C# files of a folder as one compilation, with whatever references resolve.</summary>
internal static class Codebase
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly string[] NotSource = ["bin", "obj", ".git", "Migrations", "node_modules"];

    public static CSharpCompilation Read(string folder, IEnumerable<string> references)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(static part => NotSource.Contains(part, StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsing, path))
            .Append(CSharpSyntaxTree.ParseText(Usings, parsing, "Usings.cs"));
        return CSharpCompilation.Create(
            Path.GetFileName(folder),
            trees,
            references.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The shared frameworks beside the one that runs this, and the assemblies below a folder of packages.</summary>
    public static IEnumerable<string> References(string? packages)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var shared = Path.Combine(runtime, "..", "..");
        var aspNet = Path.Combine(shared, "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
        string[] folders = Directory.Exists(aspNet) ? [runtime, aspNet] : [runtime];
        var frameworks = folders.SelectMany(static folder => Directory.GetFiles(folder, "*.dll")).Where(IsManaged);
        var others = packages is null ? [] : Directory.EnumerateFiles(packages, "*.dll", SearchOption.TopDirectoryOnly).Where(IsManaged);
        return frameworks.Concat(others).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsManaged(string path)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
