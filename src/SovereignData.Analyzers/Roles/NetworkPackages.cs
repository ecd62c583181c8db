using System.Collections.Concurrent;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Roles;

/// <summary>The packages that can send and of which neither catalogue nor policy nor they themselves say what they do.</summary>
/// <param name="catalogued">What catalogue and policy know.</param>
/// <param name="compilation">What references them.</param>
/// <param name="isDescribed">Whether an assembly brings summaries of its own members.</param>
internal sealed class NetworkPackages(CataloguedAssemblies catalogued, Compilation compilation, Func<IAssemblySymbol, bool> isDescribed)
{
    private static readonly string[] Networking = ["System.Net.Http", "System.Net.Sockets"];

    /// <summary>What .NET and its web framework are signed with. The catalogue knows the networking of both.</summary>
    private static readonly ImmutableArray<string> Platform = ImmutableArray.Create("b03f5f7f11d50a3a", "b77a5c561934e089", "cc7b13ffcd2ddd51", "adb9793829ddae60");

    private readonly Lazy<HashSet<ISymbol>> _beneath = new(() => new(
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => !IsPlatform(assembly) && catalogued.Sends(assembly))
            .SelectMany(static assembly => assembly.Modules)
            .SelectMany(static module => module.ReferencedAssemblySymbols),
        SymbolEqualityComparer.Default));

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The name of the package that a method is of, if it is such a one. What makes an object or assigns a property only fills what another call sends.</summary>
    public string? Of(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.IsEmpty: true, OverriddenMethod: null, ContainingAssembly: { } assembly }
        && (!method.Parameters.IsEmpty || MaySendItsObject(method))
        && _known.GetOrAdd(assembly, IsUnknown)
            ? assembly.Name
            : null;

    /// <summary>Whether a call may send the very object that it is made on: it acts, and hands nothing back but the end of it.</summary>
    public static bool MaySendItsObject(IMethodSymbol method) =>
        !method.IsStatic
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" })
        && method.Name is not ("Dispose" or "DisposeAsync" or "Close" or "CloseAsync");

    private bool IsUnknown(IAssemblySymbol assembly) =>
        assembly is not ISourceAssemblySymbol
        && !IsPlatform(assembly)
        && !isDescribed(assembly)
        && !Relevance.MayBearTags(assembly)
        && !catalogued.Contains(assembly)
        && CanSend(assembly)
        && !IsBeneathKnown(assembly);

    /// <summary>Whether an SDK of the catalogue stands on it: then it is that SDK which sends.</summary>
    private bool IsBeneathKnown(IAssemblySymbol assembly) => _beneath.Value.Contains(assembly);

    private static bool IsPlatform(IAssemblySymbol assembly) =>
        Platform.Contains(string.Concat(assembly.Identity.PublicKeyToken.Select(static part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>Whether it refers to the network, to gRPC or to an SDK of the catalogue.</summary>
    private bool CanSend(IAssemblySymbol assembly) =>
        assembly.Modules.SelectMany(static module => module.ReferencedAssemblySymbols).Any(reference =>
            reference.Name.StartsWith("Grpc.", StringComparison.Ordinal) || (!IsPlatform(reference) && catalogued.Sends(reference)))
        || RefersToNetwork(assembly);

    /// <summary>By the types that it names: a library for .NET Standard refers to one assembly for all of them.</summary>
    private static bool RefersToNetwork(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.GetMetadata()?.GetModules() ?? ImmutableArray<ModuleMetadata>.Empty)
        {
            var reader = module.GetMetadataReader();
            foreach (var handle in reader.TypeReferences)
            {
                var space = reader.GetString(reader.GetTypeReference(handle).Namespace);
                if (Networking.Contains(space, StringComparer.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
