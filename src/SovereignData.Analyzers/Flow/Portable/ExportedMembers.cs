using SovereignData.Analyzers.Flow.Graph;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>The methods and accessors of an assembly that other assemblies may run: by name, or through what they override or implement.</summary>
internal sealed class ExportedMembers(Compilation compilation)
{
    private readonly bool _hasFriends = compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "InternalsVisibleToAttribute" });

    /// <summary>The visible types, and all methods of all types.</summary>
    public IEnumerable<ISymbol> All(CancellationToken cancellationToken)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamedTypeSymbol type && IsVisible(type))
                    yield return type;
                if (member is INamespaceOrTypeSymbol inner)
                    pending.Push(inner);
                else if (member is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } method)
                    yield return method;
            }
        }
    }

    /// <summary>Whether another assembly can name the symbol.</summary>
    public bool IsVisible(ISymbol symbol) => Visibility.IsOutside(symbol, _hasFriends);

    /// <summary>The virtual and interface members that a method stands behind, where another assembly can call them.</summary>
    public IEnumerable<IMethodSymbol> StandsBehind(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (overridden.ContainingType.SpecialType == SpecialType.None && IsVisible(overridden))
                yield return overridden;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
            yield break;
        foreach (var implemented in method.ContainingType.AllInterfaces)
        {
            if (!IsVisible(implemented.OriginalDefinition))
                continue;
            foreach (var member in implemented.GetMembers())
            {
                if (member is IMethodSymbol candidate && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                    yield return candidate;
            }
        }
    }
}
