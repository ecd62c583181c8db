namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>Which methods lower what passes through them, by their attributes; matched by full name, deriving attributes count.</summary>
internal static class LoweringMethods
{
    public const string Pseudonymiser = "SovereignData.PseudonymiserAttribute";
    public const string Anonymiser = "SovereignData.AnonymiserAttribute";

    /// <summary>What a method's result is lowered to: said on it, on what it overrides or implements, or on their types.</summary>
    public static Lowering Of(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension)
            || method is { ReturnsVoid: true } or { ReturnType.SpecialType: SpecialType.System_Boolean }
            || Tasks.IsEmpty(method.ReturnType)
            || (method.OverriddenMethod ?? method).ContainingType.SpecialType == SpecialType.System_Object)
        {
            return Lowering.None;
        }

        return StandingFor(method.Declared()).Select(OnMethodOrType).FirstOrDefault(static lowering => lowering != Lowering.None);
    }

    /// <summary>The method as it is declared: not reduced to what it extends, not constructed.</summary>
    public static IMethodSymbol Declared(this IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    private static Lowering OnMethodOrType(IMethodSymbol method) =>
        In(method.GetAttributes()) is var own and not Lowering.None ? own : In(method.ContainingType.GetAttributes());

    private static Lowering In(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(static attribute => Is(attribute, Anonymiser)) ? Lowering.Anonymising
        : attributes.Any(static attribute => Is(attribute, Pseudonymiser)) ? Lowering.Pseudonymising
        : Lowering.None;

    private static bool Is(AttributeData attribute, string name)
    {
        for (var type = attribute.AttributeClass; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (string.Equals(type.ToDisplayString(), name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<IMethodSymbol> StandingFor(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
            yield return current;
        if (method.IsStatic || method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            yield break;
        foreach (var member in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(method.Name)).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method))
                yield return member.OriginalDefinition;
        }
    }
}
