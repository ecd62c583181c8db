using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Misuse;

/// <summary>Pseudonymisers and anonymisers that nothing passes through, and that the flow engine therefore ignores.</summary>
internal static class IdleLowerings
{
    public static IEnumerable<AnnotationMisuse> On(IMethodSymbol method, Annotated annotated)
    {
        var key = method switch
        {
            { MethodKind: not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion) } => "LowersInAccessor",
            { OverriddenMethod: { } overridden } when Root(overridden).ContainingType.SpecialType == SpecialType.System_Object => "LowersForObject",
            { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true } => "LowersNothing",
            { IsStatic: true, Parameters.IsEmpty: true } when IdleTags.GivesNothing(method) => "LowersNothing",
            _ => null,
        };
        foreach (var lowering in key is null ? [] : new[] { Attributes.Pseudonymiser, Attributes.Anonymiser })
        {
            if (annotated.Find(lowering) is { } found && Annotated.PlaceOf(found) is { } at)
                yield return AnnotationMisuse.Of(at, key!, Attributes.Spelling(lowering), annotated.Name);
        }
    }

    private static IMethodSymbol Root(IMethodSymbol method) => method.OverriddenMethod is { } overridden ? Root(overridden) : method;
}
