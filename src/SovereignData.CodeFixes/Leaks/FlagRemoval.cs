using System.Globalization;

namespace SovereignData.CodeFixes.Leaks;

/// <summary>Takes the flags that leak out of a value, and leaves the others as they are written.</summary>
internal sealed class FlagRemoval
{
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<IFieldSymbol> _leaking;
    private readonly string _type;
    private readonly CancellationToken _cancellationToken;

    private FlagRemoval(INamedTypeSymbol type, string[] leaking, int position, SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _leaking = [.. leaking.SelectMany(name => type.GetMembers(name)).OfType<IFieldSymbol>()];
        _type = type.ToMinimalDisplayString(model, position);
        _cancellationToken = cancellationToken;
    }

    private long Mask => _leaking.Aggregate(0L, static (mask, leaking) => mask | Number(leaking.ConstantValue));

    public static IEnumerable<TurningOff> Of(ExpressionSyntax value, string[] leaking, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(value, cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            yield break;
        var removal = new FlagRemoval(type, leaking, value.SpanStart, model, cancellationToken);
        var isFlags = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute) });
        var rest = isFlags ? removal.Without(value) : null;
        if (rest is null && value.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.OrAssignmentExpression, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement })
            yield return new(statement, Change: null);
        else if ((rest ?? removal.Nothing(type)) is { } quiet)
            yield return new(value, current => quiet.WithTriviaFrom(current));
    }

    /// <summary>The value without the flags; null where nothing else is in it.</summary>
    private ExpressionSyntax? Without(ExpressionSyntax value)
    {
        if (value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } either)
        {
            return (Without(either.Left), Without(either.Right)) switch
            {
                ({ } left, { } right) => either.WithLeft(Grouped(left)).WithRight(Grouped(right)),
                ({ } left, null) => left.WithTrailingTrivia(either.GetTrailingTrivia()),
                (null, { } right) => right.WithLeadingTrivia(either.GetLeadingTrivia()),
                _ => null,
            };
        }

        if (value is ParenthesizedExpressionSyntax group)
            return Without(group.Expression) is { } inner ? group.WithExpression(inner) : null;
        if (_model.GetConstantValue(value, _cancellationToken) is not { HasValue: true, Value: { } constant })
            return value;
        var number = Number(constant);
        return (number & Mask) == 0 ? value : (number & ~Mask) == 0 ? null : Masked(value, number);
    }

    /// <summary>The value with each of the flags in it masked: what it holds beside them keeps its name.</summary>
    private ExpressionSyntax Masked(ExpressionSyntax value, long number) =>
        SyntaxFactory.ParseExpression(string.Concat(_leaking
                .Where(field => (number & Number(field.ConstantValue)) != 0)
                .Select(field => $" & ~{_type}.{field.Name}")
                .Prepend(value.WithoutTrivia().ToString())))
            .WithTriviaFrom(value);

    private ExpressionSyntax? Nothing(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field => field.HasConstantValue && Number(field.ConstantValue) == 0) is { } none
            ? SyntaxFactory.ParseExpression($"{_type}.{none.Name}")
            : null;

    private static ExpressionSyntax Grouped(ExpressionSyntax operand) => operand is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression }
        ? SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand)
        : operand;

    private static long Number(object? constant) => constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);
}
