namespace SovereignData.Analyzers.Labels;

/// <summary>Our attributes, matched by full name, so that they may come from the package, from source, or from a type deriving from them.</summary>
internal static class Attributes
{
    public const string HealthData = "HealthDataAttribute";
    public const string DirectIdentifier = "DirectIdentifierAttribute";
    public const string QuasiIdentifier = "QuasiIdentifierAttribute";
    public const string Pseudonymised = "PseudonymisedAttribute";
    public const string Anonymised = "AnonymisedAttribute";
    public const string Pseudonymiser = "PseudonymiserAttribute";
    public const string Anonymiser = "AnonymiserAttribute";
    public const string NotHealthData = "NotHealthDataAttribute";
    public const string Destination = "DestinationAttribute";
    public const string SendsData = "SendsDataAttribute";
    public const string AuthorisedTransfer = "AuthorisedTransferAttribute";

    /// <summary>The tags that make a value health data, or say its level; their short names are what source spells.</summary>
    public static ImmutableArray<string> Tags { get; } =
        ImmutableArray.Create(HealthData, DirectIdentifier, QuasiIdentifier, Pseudonymised, Anonymised);

    /// <summary>How source spells the name of an attribute.</summary>
    public static string Spelling(string name) => name.Substring(0, name.Length - nameof(Attribute).Length);

    /// <summary>The attribute of a name, or one deriving from it.</summary>
    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (Is(attribute.AttributeClass, name))
                return attribute;
        }

        return null;
    }

    public static bool Is(INamedTypeSymbol? attributeClass, string name)
    {
        for (var type = attributeClass; type is not null && type.SpecialType == SpecialType.None; type = type.BaseType)
        {
            if (string.Equals(type.Name, name, StringComparison.Ordinal)
                && type is { ContainingType: null, ContainingNamespace: { Name: "SovereignData", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    public static string? StringArgument(AttributeData attribute, string? name = null)
    {
        if (name is null)
            return attribute.ConstructorArguments is [{ Value: string first }, ..] ? first : null;
        foreach (var pair in attribute.NamedArguments)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal))
                return pair.Value.Value as string;
        }

        return null;
    }

    /// <summary><c>Identifying</c> of <c>[HealthData]</c>; true where it is not set.</summary>
    public static bool IsIdentifying(AttributeData attribute)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (string.Equals(pair.Key, "Identifying", StringComparison.Ordinal) && pair.Value.Value is bool identifying)
                return identifying;
        }

        return true;
    }
}
