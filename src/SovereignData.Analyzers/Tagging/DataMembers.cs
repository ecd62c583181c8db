using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Tagging;

/// <summary>The members of a type that hold data and on which a tag would stand: not what repeats another, and not what works with data.</summary>
internal static class DataMembers
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.IsEmpty)
                continue;
            if (member is IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property && !IsComputed(property) && !RepeatsOwnCode(property))
                yield return property;
            else if (member is IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field && !IsBehindProperty(field))
                yield return field;
        }
    }

    /// <summary>Whether a type is made to hold data: no machinery by its name or its base, no static class, no enumeration.</summary>
    public static bool AreIn(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsStatic: false, IsImplicitlyDeclared: false }
        && !IsMachinery(Words.Of(type.Name))
        && (type.BaseType is not { SpecialType: SpecialType.None } parent || !IsMachinery(WithoutBase(Words.Of(parent.Name))));

    /// <summary>A <c>ComponentBase</c> is a component.</summary>
    private static IReadOnlyList<string> WithoutBase(IReadOnlyList<string> words) =>
        words.Count > 1 && string.Equals(words[words.Count - 1], "base", StringComparison.Ordinal) ? [.. words.Take(words.Count - 1)] : words;

    private static bool IsMachinery(IReadOnlyList<string> words) =>
        words.Count > 1 && (Vocabulary.MachineryWords.Contains(words[words.Count - 1]) || Vocabulary.FrenchMachineryWords.Contains(words[0]))
        || words is [var only] && Vocabulary.MachineryWords.Contains(only);

    /// <summary>Whether a getter makes its value of other members: they are what to tag, and the flow engine follows from there.</summary>
    private static bool IsComputed(IPropertySymbol property)
    {
        if (property.SetMethod is not null || property.IsAbstract || property.ContainingType.TypeKind == TypeKind.Interface)
            return false;
        var returned = property.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is PropertyDeclarationSyntax declaration
            ? Returned(declaration)
            : null;
        return returned is not null && !property.ContainingType.GetMembers(NameIn(returned)).Any(static member => member is IFieldSymbol);
    }

    private static SyntaxNode? Returned(PropertyDeclarationSyntax declaration)
    {
        if (declaration.ExpressionBody is { } arrow)
            return arrow.Expression;
        var getter = declaration.AccessorList?.Accessors.FirstOrDefault();
        return getter?.Body switch
        {
            { Statements: [ReturnStatementSyntax { Expression: { } expression }] } => expression,
            { } body => body,
            null => getter?.ExpressionBody?.Expression,
        };
    }

    private static string NameIn(SyntaxNode returned) => returned switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Whether it stands for a member declared in this code, which is where the tag belongs.</summary>
    private static bool RepeatsOwnCode(IPropertySymbol property) =>
        Labels.RelatedSymbols.Of(property).Skip(1).Any(static related => !related.DeclaringSyntaxReferences.IsEmpty);

    private static bool IsBehindProperty(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not null)
            return true;
        var name = string.Concat(Words.Of(field.Name));
        return field.ContainingType.GetMembers().Any(member => member is IPropertySymbol && string.Equals(string.Concat(Words.Of(member.Name)), name, StringComparison.Ordinal));
    }
}
