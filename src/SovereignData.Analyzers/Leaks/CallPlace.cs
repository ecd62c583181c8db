using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Leaks;

/// <summary>Where a call is marked: in a long chain, the one link.</summary>
internal static class CallPlace
{
    public static Location Of(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: var called } && NameOf(called) is { } name
        ? Location.Create(call.SyntaxTree, TextSpan.FromBounds(name.SpanStart, call.Span.End))
        : call.GetLocation();

    private static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
