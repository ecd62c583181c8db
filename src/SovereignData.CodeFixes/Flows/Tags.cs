namespace SovereignData.CodeFixes.Flows;

/// <summary>
/// Which members and parameters say of themselves that they identify a person. Enough to mend, together with what is reported, its neighbours that
/// would be reported next; the analyzers know more.
/// </summary>
internal static class Tags
{
    private static readonly string[] NotIdentifying = ["NotHealthData", "Anonymised", "Pseudonymised", "QuasiIdentifier"];

    public static bool Identifies(ISymbol symbol)
    {
        var attributes = Bearers(symbol).SelectMany(static bearer => bearer.GetAttributes()).ToList();
        if (attributes.Exists(static attribute => NotIdentifying.Any(name => Is(attribute, name))))
            return false;
        return attributes.Exists(IsIdentifying)
            || symbol is IPropertySymbol or IFieldSymbol && !symbol.IsStatic && symbol.ContainingType is { } type
                && type.GetAttributes().Any(IsIdentifying) && !attributes.Exists(static attribute => Is(attribute, "HealthData"))
                && !type.GetMembers().Any(static member => Bearers(member).Any(static bearer => bearer.GetAttributes().Any(static attribute => Is(attribute, "DirectIdentifier"))));
    }

    private static bool IsIdentifying(AttributeData attribute) =>
        Is(attribute, "DirectIdentifier")
        || Is(attribute, "HealthData") && !attribute.NamedArguments.Any(static argument => argument is { Key: "Identifying", Value.Value: false });

    /// <summary>The symbol, and the parameter of a record that it comes from.</summary>
    private static IEnumerable<ISymbol> Bearers(ISymbol symbol) => symbol is IPropertySymbol { ContainingType.IsRecord: true } property
        ? property.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => string.Equals(parameter.Name, property.Name, StringComparison.Ordinal))
            .Prepend<ISymbol>(property)
        : [symbol];

    private static bool Is(AttributeData attribute, string name)
    {
        for (var type = attribute.AttributeClass; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.ToDisplayString() is var full && string.Equals(full, $"SovereignData.{name}Attribute", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
