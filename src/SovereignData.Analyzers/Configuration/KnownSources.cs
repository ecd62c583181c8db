using System.Runtime.CompilerServices;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The sources that count in a compilation: those of policies, and of the catalogue those whose package is in sight.</summary>
internal static class KnownSources
{
    private static readonly ConditionalWeakTable<PolicyContext, PolicySources> Found = new();

    /// <summary>No catalogued health type lies in the frameworks, and looking into all of their assemblies is not free.</summary>
    private static readonly string[] Frameworks = ["System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Win32.", "Microsoft.VisualBasic"];

    private static readonly HashSet<string> FrameworkNames = new(["System", "mscorlib", "netstandard", "WindowsBase", "Microsoft.CSharp"], StringComparer.Ordinal);

    public static PolicySources Of(Compilation compilation, PolicyContext policy) => Found.GetValue(policy, one => Read(compilation, one));

    private static PolicySources Read(Compilation compilation, PolicyContext policy)
    {
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        var roots = compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => !IsFramework(assembly.Name)).Append(compilation.Assembly).Select(static assembly => assembly.GlobalNamespace).ToList();
        var catalogue = policy.Catalogue.Documents
            .Where(static document => document.Sources.Count > 0)
            .Select(document => document with { Sources = [.. document.Sources.Where(source => IsInSight(roots, source, seen))] });
        return new PolicySources(catalogue.Concat(policy.Files), policy.Options);
    }

    private static bool IsFramework(string assembly) =>
        FrameworkNames.Contains(assembly) || Array.Exists(Frameworks, prefix => assembly.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether the first two segments of a name, a namespace and what lies in it, are there.</summary>
    private static bool IsInSight(List<INamespaceSymbol> roots, PolicySource source, Dictionary<string, bool> seen)
    {
        var name = (source.Symbol ?? source.Attribute!).Name;
        var segments = name.Split('.');
        var key = segments.Length < 2 ? name : $"{segments[0]}.{segments[1]}";
        if (!seen.TryGetValue(key, out var found))
            seen.Add(key, found = roots.Exists(root => Exists(root, segments)));
        return found;
    }

    private static bool Exists(INamespaceSymbol root, string[] segments) => segments.Length < 2
        ? root.GetMembers(segments[0]).Any()
        : root.GetMembers(segments[0]).OfType<INamespaceSymbol>().Any(space => space.GetMembers(segments[1]).Any());
}
