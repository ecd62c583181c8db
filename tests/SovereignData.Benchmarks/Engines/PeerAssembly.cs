using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Benchmarks.Engines;

/// <summary>A peer's assemblies, loaded as a compiler loads them: the compiler's own from here, all else from its folder.</summary>
internal sealed class PeerAssembly(string folder) : AssemblyLoadContext(Path.GetFileName(folder))
{
    /// <summary>The peer's analyzers that can report one of <paramref name="ids"/>; all of them where none is named.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(string package, string subfolder, params string[] ids)
    {
        var context = new PeerAssembly(Path.Combine(FolderOf(package), subfolder));
        return
        [
            .. context.AllTypes()
                .Where(static type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } marker && marker.Languages.Contains(LanguageNames.CSharp, StringComparer.Ordinal))
                .OrderBy(static type => type.FullName, StringComparer.Ordinal)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
                .Where(analyzer => ids is [] || analyzer.SupportedDiagnostics.Any(rule => ids.Contains(rule.Id, StringComparer.Ordinal))),
        ];
    }

    public static IEnumerable<string> FilesOf(string package, string subfolder) => Directory.GetFiles(Path.Combine(FolderOf(package), subfolder), "*.dll").Order(StringComparer.Ordinal);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var own = Path.Combine(folder, $"{assemblyName.Name}.dll");
        return File.Exists(own) ? LoadFromAssemblyPath(own) : null;
    }

    private static string FolderOf(string package) => typeof(PeerAssembly).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => string.Equals(metadata.Key, package, StringComparison.Ordinal)).Value!;

    private IEnumerable<Type> AllTypes() => Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).SelectMany(path =>
    {
        try
        {
            return LoadFromAssemblyPath(path).GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    });
}
