using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>The types of a callee, as a call constructs them.</content>
internal sealed partial class BodyAnalysis
{
    private FactSet TypeArgumentFacts(ITypeParameterSymbol parameter, IMethodSymbol target, CallSite site)
    {
        if (Constructed(parameter, target, site) is not { } type)
            return FactSet.Empty;
        if (type is ITypeParameterSymbol open)
            return FactSet.Of(new(new TypeParameterOrigin(open), Level.Identifying, Trace.Start(open.Name, Place.Of(site.Syntax))));
        var tag = _model.TagOf(type);
        return tag.IsLabel ? FactSet.Of(SourceFact(tag, input: null, site.Syntax)) : FactSet.Empty;
    }

    /// <summary>A type of the callee as this call constructs it.</summary>
    private ITypeSymbol? Constructed(ITypeSymbol? type, IMethodSymbol target, CallSite site)
    {
        switch (type)
        {
            case ITypeParameterSymbol { DeclaringMethod: not null } parameter when parameter.Ordinal < site.Method.TypeArguments.Length:
                return site.Method.TypeArguments[parameter.Ordinal];
            case ITypeParameterSymbol { DeclaringType: { } declaring } parameter:
                for (var actual = ReceiverType(site) as INamedTypeSymbol ?? site.Method.ContainingType; actual is not null; actual = actual.BaseType)
                {
                    if (OwnSymbols.AreSame(actual.OriginalDefinition, declaring.OriginalDefinition))
                        return actual.TypeArguments[parameter.Ordinal];
                }

                return type;
            case INamedTypeSymbol { IsGenericType: true, IsTupleType: false } named when named.TypeArguments.Any(static argument => argument is ITypeParameterSymbol):
                return named.ConstructedFrom.Construct([.. named.TypeArguments.Select(argument => Constructed(argument, target, site)!)]);
            default:
                return type;
        }
    }
}
