using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Testing.References;

/// <summary>
/// The analyzers, fixes and generators that SovereignData ships, found by reflection; fresh ones for each run, so that no state is shared.
/// </summary>
internal static class ProductAssemblies
{
    private static readonly Lazy<Assembly> AnalyzersAssembly = new(() => Load("SovereignData.Analyzers"));
    private static readonly Lazy<Assembly> CodeFixesAssembly = new(() => Load("SovereignData.CodeFixes"));

    private static readonly Lazy<MetadataReference> AnnotationsReference =
        new(() => MetadataReference.CreateFromFile(Load("SovereignData.Annotations").Location));

    private static readonly Lazy<Type[]> Analyzers = new(() => Find(AnalyzersAssembly.Value, typeof(DiagnosticAnalyzerAttribute)));
    private static readonly Lazy<Type[]> Generators = new(() => Find(AnalyzersAssembly.Value, typeof(GeneratorAttribute)));
    private static readonly Lazy<Type[]> CodeFixes = new(() => Find(CodeFixesAssembly.Value, typeof(ExportCodeFixProviderAttribute)));

    public static MetadataReference Annotations => AnnotationsReference.Value;

    public static ImmutableArray<DiagnosticAnalyzer> CreateAnalyzers() => Create<DiagnosticAnalyzer>(Analyzers.Value);

    public static ImmutableArray<IIncrementalGenerator> CreateGenerators() => Create<IIncrementalGenerator>(Generators.Value);

    public static ImmutableArray<CodeFixProvider> CreateCodeFixes() => Create<CodeFixProvider>(CodeFixes.Value);

    private static Type[] Find(Assembly assembly, Type marker) =>
        [.. assembly.GetTypes().Where(type => type.IsDefined(marker, inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static ImmutableArray<T> Create<T>(Type[] types) => [.. types.Select(type => (T)Activator.CreateInstance(type)!)];

    /// <summary>By name, or else from beside this assembly, where a project reference puts it without naming it to the host.</summary>
    private static Assembly Load(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
        }
    }
}
