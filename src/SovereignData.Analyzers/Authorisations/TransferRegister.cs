using System.Collections.Concurrent;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Authorisations;

/// <summary>The authorisations of a compilation, in code and in policy files, and which of them a flow has needed.</summary>
internal sealed class TransferRegister(PolicyContext policy)
{
    private readonly TransferAttributes _attributes = new(policy.Catalogue);
    private readonly ConcurrentDictionary<Location, Grant> _needed = new();

    /// <summary>Those of the policy files.</summary>
    public IReadOnlyList<Grant> Filed { get; } =
        [.. policy.Sources.SelectMany(static file => file.Document.Authorisations.Select(terms => new Grant(terms, file.At(terms.At))))];

    /// <summary>
    /// The authorisation that covers data of a level, sent to a destination from within a symbol; null if none does. Whatever covers it
    /// has been needed from then on.
    /// </summary>
    public Grant? Find(Destination destination, Level level, ISymbol? enclosing)
    {
        if (destination is not Destination.Known known || enclosing is null)
            return null;
        var around = new Lazy<IReadOnlyList<string>>(() => [.. IdsAround(enclosing)]);
        Grant? first = null;
        foreach (var grant in _attributes.Around(enclosing).Concat(Filed))
        {
            var terms = grant.Terms;
            if (terms.HasExpiredOn(policy.Today) || !terms.Covers(known, level, terms.Scope.Count == 0 ? [] : around.Value))
                continue;
            _needed.TryAdd(grant.At, grant);
            first ??= grant;
        }

        return first;
    }

    /// <summary>Whether an authorisation in force covers all of an assembly's code: a narrower one says nothing of the rest of it.</summary>
    public bool IsAuthorisedThroughout(Destination.Known destination, IAssemblySymbol assembly) => Filed
        .Concat(_attributes.Around(assembly))
        .Any(grant => grant.Terms.Scope.Count == 0 && !grant.Terms.HasExpiredOn(policy.Today) && grant.Terms.Covers(destination, Level.Pseudonymised, []));

    public bool IsNeeded(Grant grant) => _needed.ContainsKey(grant.At);

    /// <summary>The documentation ids by which a scope may name where a symbol stands.</summary>
    private static IEnumerable<string> IdsAround(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            IEnumerable<ISymbol> named = current is IMethodSymbol { AssociatedSymbol: { } property } ? [current, property] : [current];
            foreach (var related in named.SelectMany(static one => one is INamedTypeSymbol ? [one.OriginalDefinition] : RelatedSymbols.Of(one)))
            {
                if (related.GetDocumentationCommentId() is { } id)
                    yield return id;
            }
        }
    }
}
