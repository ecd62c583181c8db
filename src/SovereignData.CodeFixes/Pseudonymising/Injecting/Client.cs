using Microsoft.CodeAnalysis.FindSymbols;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>A class that is handed what it needs: it has one constructor, and nobody calls it but a container.</summary>
/// <param name="Declaration">The class.</param>
/// <param name="Constructor">Its constructor; none where the head of the class is one.</param>
internal sealed record Client(ClassDeclarationSyntax Declaration, ConstructorDeclarationSyntax? Constructor)
{
    public ParameterListSyntax Parameters => Constructor?.ParameterList ?? HeadOf(Declaration)!;

    /// <summary>The class around a value in one of its methods or properties; null where it cannot be handed anything there.</summary>
    public static Client? Around(ExpressionSyntax value)
    {
        var member = value.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        if (member is not MethodDeclarationSyntax and not PropertyDeclarationSyntax { Initializer: null }
            || member.Modifiers.Any(SyntaxKind.StaticKeyword)
            || member.Parent is not ClassDeclarationSyntax { Modifiers: var modifiers } declaration
            || modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return null;
        }

        if (HeadOf(declaration) is not null)
            return new(declaration, Constructor: null);
        var constructors = declaration.Members.OfType<ConstructorDeclarationSyntax>().Where(static constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        return constructors is [{ Body: not null } only] ? new(declaration, only) : null;
    }

    /// <summary>The parameters of a primary constructor.</summary>
    private static ParameterListSyntax? HeadOf(ClassDeclarationSyntax declaration) => declaration.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();

    /// <summary>Whether code in sight makes one by itself, or derives from it, and would have to be handed the service too.</summary>
    public async Task<bool> IsMadeInCodeAsync(SemanticModel model, Solution solution, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(Declaration, cancellationToken) is not { } type
            || type.InstanceConstructors.FirstOrDefault(static constructor => !constructor.IsImplicitlyDeclared) is not { } own)
        {
            return true;
        }

        var references = await SymbolFinder.FindReferencesAsync(own, solution, cancellationToken).ConfigureAwait(false);
        if (references.Any(static reference => reference.Definition is IMethodSymbol && reference.Locations.Any()))
            return true;
        var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        return derived.Any();
    }
}
