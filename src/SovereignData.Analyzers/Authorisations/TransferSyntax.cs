using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Authorisations;

/// <summary>An <c>[AuthorisedTransfer]</c> as it is written: on an assembly, a type, a method, a local function or a lambda alike.</summary>
internal sealed class TransferSyntax(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
{
    public Location At => attribute.GetLocation();

    public static TransferSyntax? Of(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        Attributes.Is(model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType, Attributes.AuthorisedTransfer)
            ? new(attribute, model, cancellationToken)
            : null;

    public Authorisation? Read(Catalogue catalogue, out IReadOnlyList<AuthorisationError> errors) => AuthorisationText.Read(Text, catalogue, out errors);

    /// <summary>Where a part stands; the attribute, where it is not given.</summary>
    public Location PlaceOf(AuthorisationPart part) => Expression(part)?.GetLocation() ?? At;

    private string? Text(AuthorisationPart part) =>
        Expression(part) is { } expression ? model.GetConstantValue(expression, cancellationToken).Value as string : null;

    private ExpressionSyntax? Expression(AuthorisationPart part) => attribute.ArgumentList?.Arguments
        .FirstOrDefault(one => one.NameEquals is { } named
            ? string.Equals(named.Name.Identifier.ValueText, part.ToString(), StringComparison.Ordinal)
            : part == AuthorisationPart.Provider)
        ?.Expression;
}
