using System.Globalization;

namespace SovereignData.Analyzers.Leaks;

/// <summary>Whether a constant turns a leak switch on. What is not constant is decided elsewhere, and nobody can say here.</summary>
internal static class SwitchValue
{
    /// <summary>The constants that turn it on, none where <c>true</c> does; or null where the value does not.</summary>
    public static IReadOnlyList<IFieldSymbol>? Of(IOperation value, PolicyLeakSwitch entry)
    {
        if (value.ConstantValue is not { HasValue: true, Value: { } constant })
            return null;
        if (entry.On.Count == 0)
            return constant is true ? [] : null;
        if (Unconverted(value).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return null;
        var number = Number(constant);
        var isFlags = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute) });
        var leaking = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && field.GetDocumentationCommentId() is { } id && entry.On.Any(pattern => pattern.Matches(id)))
            .Where(field => Contains(number, Number(field.ConstantValue!), isFlags))
            .ToList();
        return leaking.Count > 0 ? leaking : null;
    }

    /// <summary>Whether a setting's text turns it on: <c>true</c>, or the names of constants.</summary>
    public static bool IsOn(string text, PolicyLeakSwitch entry) => entry.On.Count == 0
        ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase)
        : text.Split(',').Any(name => entry.On.Any(pattern => string.Equals(LastName(pattern), name.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static bool Contains(ulong value, ulong flag, bool isFlags) => isFlags && flag != 0 ? (value & flag) == flag : value == flag;

    private static ulong Number(object constant) => constant is ulong large ? large : unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture));

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value;

    private static string LastName(SymbolPattern pattern) => pattern.Name.Substring(pattern.Name.LastIndexOf('.') + 1);
}
