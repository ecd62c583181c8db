using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Flow.Values;

/// <summary>A spot in source, as plain data: it holds a tree, never a compilation.</summary>
internal sealed record Place(SyntaxTree Tree, TextSpan Span)
{
    public static Place Of(SyntaxNode syntax) => new(syntax.SyntaxTree, syntax.Span);

    public static Place? Of(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference, ..] ? new(reference.SyntaxTree, reference.Span) : null;
}
