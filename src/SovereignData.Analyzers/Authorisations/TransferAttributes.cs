using System.Collections.Concurrent;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Authorisations;

/// <summary>The <c>[AuthorisedTransfer]</c> attributes around a symbol: its own, those of what it stands in, and those of its assembly.</summary>
internal sealed class TransferAttributes(Catalogue catalogue)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Grant>> _known = new(SymbolEqualityComparer.Default);

    public IEnumerable<Grant> Around(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null; current = current.ContainingSymbol)
        {
            foreach (var grant in _known.GetOrAdd(current, Read))
                yield return grant;
        }
    }

    private ImmutableArray<Grant> Read(ISymbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<Grant>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Attributes.Is(attribute.AttributeClass, Attributes.AuthorisedTransfer)
                && attribute.ApplicationSyntaxReference is { } written
                && AuthorisationText.Read(part => Text(attribute, part), catalogue, out _) is { } terms)
            {
                found.Add(new(terms, Location.Create(written.SyntaxTree, written.Span)));
            }
        }

        return found.ToImmutable();
    }

    private static string? Text(AttributeData attribute, AuthorisationPart part) =>
        Attributes.StringArgument(attribute, part == AuthorisationPart.Provider ? null : part.ToString());
}
