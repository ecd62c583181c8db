using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Labels;

/// <summary>How tags become labels: what a member, a parameter, a return value or a type is tagged with, by attribute or by policy.</summary>
internal sealed class TagReader
{
    private readonly PolicySources _sources;
    private readonly TypeTags _types;
    private readonly ConcurrentDictionary<ISymbol, Tag> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Tag> _returns = new(SymbolEqualityComparer.Default);

    /// <param name="sources">The sources of the policy.</param>
    /// <param name="hidden">What packages say of types whose tagged members cannot be seen.</param>
    public TagReader(PolicySources sources, Func<INamedTypeSymbol, HiddenTags?> hidden)
    {
        _sources = sources;
        _types = new TypeTags(this, sources, hidden);
    }

    public Tag OfType(ITypeSymbol type) => _types.Of(type);

    /// <summary>Whether a member is declared to identify a person directly.</summary>
    public bool IsIdentifier(ISymbol member) => _types.IsIdentifier(member);

    /// <summary>The tag that stands on a type, or on a base type or interface of it.</summary>
    public Tag DeclaredOf(INamedTypeSymbol type) => _types.Declared(type);

    public HiddenTags? HiddenIn(INamedTypeSymbol type, Func<ISymbol, bool> isVisible) => _types.HiddenIn(type, isVisible);

    /// <param name="method">What is called.</param>
    /// <param name="given">The fields and properties among its arguments.</param>
    public Tag OfReturn(IMethodSymbol method, CallGiven given) =>
        _sources.OfCall(method.OriginalDefinition, given) is { Kind: not TagKind.None } tag ? tag : _returns.GetOrAdd(method.OriginalDefinition, ReadReturn);

    /// <summary>The tag of a field, property, event or parameter: its own, else the one that its containing type gives.</summary>
    public Tag Of(ISymbol symbol) => _members.GetOrAdd(symbol.OriginalDefinition, Read);

    /// <summary>The tag that stands on the member itself, on the positional parameter it comes from, or on what it overrides or implements.</summary>
    public Tag OwnOf(ISymbol symbol)
    {
        foreach (var related in RelatedSymbols.Of(symbol))
        {
            var tag = AttributeTags.Read(related.GetAttributes(), symbol);
            if (tag.Kind == TagKind.None && related is IPropertySymbol property && PositionalParameter(property) is { } parameter)
                tag = AttributeTags.Read(parameter.GetAttributes(), symbol);
            if (tag.Kind == TagKind.None)
                tag = _sources.Of(related);
            if (tag.Kind != TagKind.None)
                return tag;
        }

        return Tag.None;
    }

    private Tag Read(ISymbol symbol)
    {
        if (symbol is IParameterSymbol parameter)
            return ReadParameter(parameter);
        var own = OwnOf(symbol);
        if (own.Kind != TagKind.None || symbol.IsStatic || symbol.ContainingType is not { } type || symbol is not (IFieldSymbol or IPropertySymbol))
            return own;
        return symbol.IsImplicitlyDeclared && symbol is IFieldSymbol { AssociatedSymbol: { } associated } ? Of(associated) : _types.OfMembers(type, symbol);
    }

    private Tag ReadParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return AttributeTags.Read(parameter.GetAttributes(), parameter);
        foreach (var related in RelatedSymbols.Of(method))
        {
            if (related is not IMethodSymbol { Parameters: var parameters } || parameter.Ordinal >= parameters.Length)
                continue;
            var tag = AttributeTags.Read(parameters[parameter.Ordinal].GetAttributes(), parameter);
            if (tag.Kind == TagKind.None)
                tag = _sources.OfParameter(related, parameters[parameter.Ordinal].Name, parameter);
            if (tag.Kind != TagKind.None)
                return tag;
        }

        // A setter's value is the property's.
        return method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } && parameter.Ordinal == method.Parameters.Length - 1 ? Of(property) : Tag.None;
    }

    private Tag ReadReturn(IMethodSymbol method)
    {
        foreach (var related in RelatedSymbols.Of(method))
        {
            var tag = AttributeTags.Read(((IMethodSymbol)related).GetReturnTypeAttributes(), method);
            if (tag.Kind == TagKind.None)
                tag = _sources.Of(related);
            if (tag.Kind != TagKind.None)
                return tag;
        }

        return Tag.None;
    }

    /// <summary>The annotated parameter of a record's head that a property comes from.</summary>
    public static IParameterSymbol? PositionalParameter(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences is [var reference, ..])
        {
            if (reference.GetSyntax() is not ParameterSyntax)
                return null;
        }
        else if (!property.ContainingType.IsRecord)
        {
            return null;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, property.Name, StringComparison.Ordinal) && !parameter.GetAttributes().IsEmpty)
                    return parameter;
            }
        }

        return null;
    }
}
