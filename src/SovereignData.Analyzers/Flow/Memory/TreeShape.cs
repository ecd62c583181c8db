using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>What a file declares, without what its bodies do, as a number: an edit inside a body leaves it as it was.</summary>
internal static class TreeShape
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> PerTree = new();

    public static ulong Of(SyntaxTree tree) => PerTree.GetValue(tree, static one => new(Compute(one))).Value;

    public static ulong Combine(ulong left, ulong right) => (left ^ right) * Prime;

    private static ulong Compute(SyntaxTree tree)
    {
        var hash = Combine(Offset, Hash(tree.FilePath));
        foreach (var symbol in ((CSharpParseOptions)tree.Options).PreprocessorSymbolNames)
            hash = Combine(hash, Hash(symbol));
        var pending = new Stack<SyntaxNodeOrToken>();
        pending.Push(tree.GetRoot());
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next.AsNode() is not { } node)
            {
                hash = Combine(hash, Hash(next.AsToken().Text));
                continue;
            }

            hash = Combine(hash, (ulong)node.RawKind);
            if (IsBody(node))
                continue;
            foreach (var child in node.ChildNodesAndTokens().Reverse())
                pending.Push(child);
        }

        return hash;
    }

    /// <summary>What only a member's own summary depends on.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or StatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static ulong Hash(string text)
    {
        var hash = Offset;
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        return hash;
    }
}
