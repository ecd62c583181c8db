namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>A hash as it is written: what it is made of, and what is made of it.</summary>
/// <param name="Value">What is hashed, before it was turned into bytes.</param>
/// <param name="Wholes">The expressions that a pseudonym can stand for, the longest first: <c>Convert.ToHexString(…)[..8]</c>, then what is in it.</param>
internal sealed record HashExpression(ExpressionSyntax Value, IReadOnlyList<ExpressionSyntax> Wholes)
{
    public static HashExpression? Read(Diagnostic diagnostic, SyntaxNode root) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var hashed }, ..] } hash
            ? new(Text(hashed), [.. Around(hash).Reverse()])
            : null;

    /// <summary><c>nir</c> of <c>Encoding.UTF8.GetBytes(nir)</c>.</summary>
    private static ExpressionSyntax Text(ExpressionSyntax hashed) =>
        hashed is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" }, ArgumentList.Arguments: [{ Expression: var text }] } ? text : hashed;

    /// <summary>The hash, what formats it, what shortens that, and so on.</summary>
    private static IEnumerable<ExpressionSyntax> Around(ExpressionSyntax hash)
    {
        for (var current = hash; current is not null; current = Outer(current))
            yield return current;
    }

    private static ExpressionSyntax? Outer(ExpressionSyntax inner) => inner.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Convert" or "BitConverter" or "Base64Url" or "WebEncoders" } } } call } arguments } argument
            when arguments.Arguments[0] == argument => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == inner => call,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax }] } element => element,
        ParenthesizedExpressionSyntax parenthesised => parenthesised,
        _ => null,
    };
}
