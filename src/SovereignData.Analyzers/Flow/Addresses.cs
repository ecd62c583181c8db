namespace SovereignData.Analyzers.Flow;

/// <summary>What the beginning of an address, as it is written, says of the host.</summary>
internal static class Addresses
{
    private static readonly char[] AfterSegment = ['/', '?', '#'];

    private static readonly char[] OfHosts = ['=', ':', ';'];

    /// <summary>Whether an expression is an address that names no host, however it goes on.</summary>
    public static bool IsRelative(IOperation expression)
    {
        var start = Operations.Unconverted(expression);
        while (start is IObjectCreationOperation { Type.Name: "Uri", Arguments: [var first, ..] })
            start = Operations.Unconverted(first.Value);
        if (start.ConstantValue is { HasValue: true, Value: string whole })
            return whole.IndexOf("://", StringComparison.Ordinal) < 0 && !(whole.IndexOf('=') is > 0 and var key && whole.IndexOfAny(AfterSegment) is var end && (end < 0 || key < end));
        return Beginning(start) is { } beginning && beginning.IndexOfAny(AfterSegment) is >= 0 and var separator && beginning.IndexOfAny(OfHosts, 0, separator) < 0;
    }

    private static string? Beginning(IOperation text) => text switch
    {
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }, ..] } => literal,
        IBinaryOperation { LeftOperand: var left } => Operations.Unconverted(left) is { ConstantValue: { HasValue: true, Value: string literal } } ? literal : Beginning(Operations.Unconverted(left)),
        _ => null,
    };
}
