using Microsoft.CodeAnalysis.Editing;
using SovereignData.CodeFixes.Pseudonymising.Candidates;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Writes the call of a pseudonymiser around a value. The value keeps its lines and comments.</summary>
internal sealed class WrappingSyntax(SemanticModel model, SyntaxGenerator generator)
{
    private readonly GuardNames _names = new(model);

    /// <summary>Marks the call of the pseudonymiser.</summary>
    public static SyntaxAnnotation Call { get; } = new("SovereignData.Pseudonymiser");

    /// <summary>The ways of writing it, the plainest first.</summary>
    public IEnumerable<ExpressionSyntax> Variants(ExpressionSyntax value, Pseudonymiser pseudonymiser)
    {
        var bare = value.WithoutTrivia();
        yield return Lower(bare, pseudonymiser, value.SpanStart).InPlaceOf(value).WithTriviaFrom(value);
        var name = _names.For(value);
        var guarded = (ConditionalExpressionSyntax)ParseExpression($"value is {{ }} {name} ? {name} : null");
        var test = (IsPatternExpressionSyntax)guarded.Condition;
        yield return guarded
            .WithCondition(test.WithExpression(bare.AsTested().WithTriviaFrom(test.Expression)))
            .WithWhenTrue(Lower(IdentifierName(name), pseudonymiser, value.SpanStart).WithTriviaFrom(guarded.WhenTrue))
            .InPlaceOf(value)
            .WithTriviaFrom(value);
    }

    /// <summary>Without what would have the formatter look at the code around it.</summary>
    public static SyntaxNode AsWritten(SyntaxNode replacement) => replacement.ReplaceTrivia(
        replacement.DescendantTrivia().Where(static trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)),
        static (_, _) => default);

    private ExpressionSyntax Lower(ExpressionSyntax value, Pseudonymiser pseudonymiser, int position)
    {
        var call = InvocationExpression(Callee(value, pseudonymiser), ArgumentList(Arguments(value, pseudonymiser, position)))
            .WithAdditionalAnnotations(Call);
        return Tasks.HasResult(pseudonymiser.Method.ReturnType) ? AwaitExpression(Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(Space), call) : call;
    }

    private ExpressionSyntax Callee(ExpressionSyntax value, Pseudonymiser pseudonymiser)
    {
        var name = (SimpleNameSyntax)generator.IdentifierName(pseudonymiser.Method.Name);
        return pseudonymiser.Reach switch
        {
            Reach.OnReceiver => Member((ExpressionSyntax)generator.IdentifierName(pseudonymiser.Receiver!), name),
            Reach.OnValue => Member(value.AsReceiver(), name),
            Reach.OnType => Member(TypeNames.Qualified(pseudonymiser.Method.ContainingType, generator), name),
            _ => name,
        };
    }

    private SeparatedSyntaxList<ArgumentSyntax> Arguments(ExpressionSyntax value, Pseudonymiser pseudonymiser, int position)
    {
        List<ArgumentSyntax> arguments = [];
        if (pseudonymiser.Data is not null)
            arguments.Add(Argument(value));
        if (pseudonymiser.Method.Parameters.FirstOrDefault(static parameter => Tasks.IsCancellation(parameter.Type)) is { } parameter
            && Tasks.CancellationAt(model, position) is { } token)
        {
            var handed = Argument((ExpressionSyntax)generator.IdentifierName(token.Name));
            arguments.Add(parameter.Ordinal == arguments.Count ? handed : handed.WithNameColon(NameColon((IdentifierNameSyntax)generator.IdentifierName(parameter.Name), Token(SyntaxKind.ColonToken).WithTrailingTrivia(Space))));
        }

        return SeparatedList(arguments, Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), Math.Max(0, arguments.Count - 1)));
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver, SimpleNameSyntax name) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, name);
}
