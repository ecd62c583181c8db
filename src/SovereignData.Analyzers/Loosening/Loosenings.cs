using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Loosening;

/// <summary>Where overrides and implementations loosen tags. One without a tag inherits that of what it stands for, unless the language hides it from whoever reads it.</summary>
internal sealed class Loosenings(TagReader tags, PolicySources sources)
{
    public IEnumerable<Loosened> Of(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => OfType(type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion } method => OfMethod(method),
        IPropertySymbol or IEventSymbol => OfValue(symbol, Inherited.Of(symbol)),
        _ => [],
    };

    private IEnumerable<Loosened> OfMethod(IMethodSymbol method)
    {
        // Not asked for what it stands for unless a tag of its own makes a difference: that is rare, and looking it up is not free.
        var inherited = Inherited.Of(method).OfType<IMethodSymbol>();
        return OfValue(method, inherited).Concat(method.Parameters.SelectMany(parameter =>
            OfValue(parameter, inherited.Where(root => parameter.Ordinal < root.Parameters.Length).Select(root => root.Parameters[parameter.Ordinal]))));
    }

    private IEnumerable<Loosened> OfValue(ISymbol value, IEnumerable<ISymbol> roots)
    {
        var own = OwnTags.Of(value, sources);
        var inherits = own.Kind == TagKind.None && !(value is IParameterSymbol ? value.ContainingSymbol : value).IsStatic;
        foreach (var root in inherits ? [] : roots)
        {
            var promised = OwnTags.Of(root, sources);
            if (!IsLooser(own, promised))
                continue;
            yield return new(value.Locations[0], value, own, root, promised);
            yield break;
        }
    }

    /// <summary>What a type inherits may implement an interface of which it knows nothing.</summary>
    private IEnumerable<Loosened> OfType(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.BaseType is null or { SpecialType: not SpecialType.None })
            yield break;
        foreach (var implemented in type.AllInterfaces)
        {
            if (type.BaseType.AllInterfaces.Contains(implemented, SymbolEqualityComparer.Default) || implemented.DeclaringSyntaxReferences.IsEmpty && !Relevance.MayBearTags(implemented.ContainingAssembly))
                continue;
            foreach (var root in implemented.GetMembers())
            {
                if (OwnTags.Of(root.OriginalDefinition, sources) is not { Kind: TagKind.Label or TagKind.Level } promised
                    || type.FindImplementationForInterfaceMember(root) is not { } member
                    || SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type.OriginalDefinition)
                    || RelatedSymbols.Of(member).Contains(root.OriginalDefinition, SymbolEqualityComparer.Default))
                {
                    continue;
                }

                var read = member is IMethodSymbol method ? tags.OfReturn(method, CallGiven.None) : tags.Of(member);
                if (IsLooser(read, promised))
                    yield return new(type.Locations[0], member.OriginalDefinition, read, root.OriginalDefinition, promised);
            }
        }
    }

    private static bool IsLooser(Tag own, Tag promised) => promised.Kind is TagKind.Label or TagKind.Level && Rank(own) < Rank(promised);

    /// <summary>What bears no tag is below all levels.</summary>
    private static int Rank(Tag tag) => tag.Kind is TagKind.None or TagKind.Cut ? -1 : (int)tag.Level;
}
