using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>Which members mention a name: found in syntax alone, kept per tree, so that an edit costs one file.</summary>
internal sealed class NameIndex(IReadOnlyList<Compilation> compilations)
{
    /// <summary>Under this name stand the members that create an object without naming its type.</summary>
    public const string ImplicitCreation = "new()";

    /// <summary>Before a name that something is assigned to.</summary>
    private const string Written = "=";

    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, List<SyntaxNode>>> PerTree = new();

    private Dictionary<string, List<SyntaxTree>>? _trees;

    /// <summary>The declarations of members that assign to something of the name, in the order of the files' names.</summary>
    public IEnumerable<SyntaxNode> MembersAssigning(string name) => MembersMentioning(Written + name);

    /// <summary>The declarations of members in which the name stands, in the order of the files' names.</summary>
    public IEnumerable<SyntaxNode> MembersMentioning(string name)
    {
        _trees ??= TreesByName();
        return _trees.TryGetValue(name, out var trees) ? trees.SelectMany(tree => In(tree)[name]) : [];
    }

    /// <summary>Those within some declarations.</summary>
    public static IEnumerable<SyntaxNode> MembersMentioning(string name, bool isAssigned, IEnumerable<SyntaxReference> within)
    {
        foreach (var declaration in within)
        {
            if (!In(declaration.SyntaxTree).TryGetValue(isAssigned ? Written + name : name, out var members))
                continue;
            foreach (var member in members)
            {
                if (declaration.Span.Contains(member.Span))
                    yield return member;
            }
        }
    }

    private static Dictionary<string, List<SyntaxNode>> In(SyntaxTree tree) => PerTree.GetValue(tree, static one => Index(one));

    private Dictionary<string, List<SyntaxTree>> TreesByName()
    {
        var trees = new Dictionary<string, List<SyntaxTree>>(StringComparer.Ordinal);
        foreach (var tree in compilations.SelectMany(static compilation => compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)))
        {
            foreach (var name in In(tree).Keys)
            {
                if (!trees.TryGetValue(name, out var list))
                    trees.Add(name, list = []);
                list.Add(tree);
            }
        }

        return trees;
    }

    private static Dictionary<string, List<SyntaxNode>> Index(SyntaxTree tree)
    {
        var index = new Dictionary<string, List<SyntaxNode>>(StringComparer.Ordinal);
        var pending = new Stack<SyntaxNode>();
        pending.Push(tree.GetRoot());
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            switch (node)
            {
                case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax:
                    AddNames(node, node, index);
                    break;
                case TypeDeclarationSyntax type:
                    if (type.ParameterList is { } parameters)
                        AddNames(parameters, type, index);
                    if (type.BaseList is { } bases)
                        AddNames(bases, type, index);
                    Push(type, pending);
                    break;
                case CompilationUnitSyntax or BaseNamespaceDeclarationSyntax:
                    Push(node, pending);
                    break;
            }
        }

        return index;
    }

    private static void Push(SyntaxNode node, Stack<SyntaxNode> pending)
    {
        foreach (var child in node.ChildNodes())
            pending.Push(child);
    }

    private static void AddNames(SyntaxNode node, SyntaxNode member, Dictionary<string, List<SyntaxNode>> index)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                Add(token.ValueText, member, index);
                if (Assignments.IsAssigned(token))
                    Add(Written + token.ValueText, member, index);
            }
            else if (token.IsKind(SyntaxKind.NewKeyword) && token.Parent is ImplicitObjectCreationExpressionSyntax)
                Add(ImplicitCreation, member, index);
        }
    }

    private static void Add(string name, SyntaxNode member, Dictionary<string, List<SyntaxNode>> index)
    {
        if (!index.TryGetValue(name, out var members))
            index.Add(name, members = []);
        if (members.Count == 0 || members[members.Count - 1] != member)
            members.Add(member);
    }
}
