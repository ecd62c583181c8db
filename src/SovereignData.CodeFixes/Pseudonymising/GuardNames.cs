using System.Globalization;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Names for the variables that hold a value once it is known not to be null. A value has one name, and no name is given twice in a member.</summary>
internal sealed class GuardNames(SemanticModel model)
{
    private readonly Dictionary<ExpressionSyntax, string> _names = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> _given = [];

    public string For(ExpressionSyntax value)
    {
        if (!_names.TryGetValue(value, out var name))
            _names.Add(value, name = Choose(value));
        return name;
    }

    private string Choose(ExpressionSyntax value)
    {
        var member = value.Ancestors().First(static ancestor => ancestor is MemberDeclarationSyntax or CompilationUnitSyntax);
        if (!_given.TryGetValue(member, out var taken))
            _given.Add(member, taken = [.. member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)]);
        taken.UnionWith(model.LookupSymbols(value.SpanStart).Where(static symbol => symbol is not INamespaceOrTypeSymbol).Select(static symbol => symbol.Name));

        var wish = Wish(value);
        var name = wish;
        for (var number = 2; !taken.Add(name); number++)
            name = wish + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary><c>name</c> for <c>patient?.Name</c>; <c>value</c> for whatever bears no name.</summary>
    private static string Wish(ExpressionSyntax value)
    {
        var named = value switch
        {
            ConditionalAccessExpressionSyntax access => access.WhenNotNull,
            _ => value,
        };
        return named switch
        {
            MemberAccessExpressionSyntax access => Lower(access.Name.Identifier.ValueText),
            MemberBindingExpressionSyntax binding => Lower(binding.Name.Identifier.ValueText),
            _ => "value",
        };
    }

    private static string Lower(string name)
    {
        var lowered = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(lowered) == SyntaxKind.None && char.IsLetter(lowered[0]) ? lowered : "value";
    }
}
