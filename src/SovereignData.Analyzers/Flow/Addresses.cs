namespace SovereignData.Analyzers.Flow;

/// <summary>What an address says of the host, as it is written where a client reads it.</summary>
internal static class Addresses
{
    private static readonly char[] AfterSegment = ['/', '?', '#'];

    private static readonly char[] OfHosts = ['=', ':', ';'];

    /// <summary>A request may have an address that is only complete with that of its client.</summary>
    public static bool MayBeRelative(INamedTypeSymbol? owner) =>
        owner is not null && (owner.Name.EndsWith("Request", StringComparison.Ordinal) || owner.Name.EndsWith("RequestMessage", StringComparison.Ordinal));

    /// <summary>Whether an expression is an address that names no host, however it goes on.</summary>
    public static bool IsRelative(IOperation expression)
    {
        var start = Start(expression);
        if (start.ConstantValue is { HasValue: true, Value: string whole })
            return whole.IndexOf("://", StringComparison.Ordinal) < 0;
        return Beginning(start) is { } beginning && beginning.IndexOfAny(AfterSegment) is >= 0 and var separator && beginning.IndexOfAny(OfHosts, 0, separator) < 0;
    }

    /// <summary>The constant in an expression, where it is a host though it looks like any name: <c>minio:9000</c>; null for any other.</summary>
    public static string? HostIn(IOperation expression) =>
        Start(expression).ConstantValue is { HasValue: true, Value: string { Length: > 0 } text } && text.All(static character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or ':' or ',' or '[' or ']' or '/')
            ? text
            : null;

    private static IOperation Start(IOperation expression)
    {
        var start = Operations.Unconverted(expression);
        while (start is IObjectCreationOperation { Type.Name: "Uri", Arguments: [var first, ..] })
            start = Operations.Unconverted(first.Value);
        return start;
    }

    private static string? Beginning(IOperation text) => text switch
    {
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }, ..] } => literal,
        IBinaryOperation { LeftOperand: var left } => Operations.Unconverted(left) is { ConstantValue: { HasValue: true, Value: string literal } } ? literal : Beginning(Operations.Unconverted(left)),
        _ => null,
    };
}
