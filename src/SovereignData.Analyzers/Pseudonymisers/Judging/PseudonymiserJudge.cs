using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Custody;
using SovereignData.Analyzers.Pseudonymisers.Reading;
using SovereignData.Analyzers.Pseudonymisers.Values;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>Looks into the declared pseudonymisers of a compilation and of the projects that it references.</summary>
internal sealed class PseudonymiserJudge
{
    private readonly MemberRoles _roles;
    private readonly TagReader _tags;
    private readonly KeyCustody _custody;
    private readonly PackageSummaries _packages;
    private readonly DeclaredPseudonymisers _declared;
    private readonly BodyReader _reader;

    public PseudonymiserJudge(Compilation compilation, MemberRoles roles, TagReader tags, PackageSummaries packages, KeyCustody custody, CancellationToken cancellationToken)
    {
        (_roles, _tags, _packages, _custody) = (roles, tags, packages, custody);
        var bodies = new BodySource(compilation, packages);
        IReadOnlyList<Compilation> compilations = [compilation, .. ReferencedProjects.Of(compilation)];
        var implementations = new Implementations(compilations);
        _reader = new BodyReader(bodies, implementations, tags, cancellationToken);
        _reader.Held.Sites = new CreationSites(_reader, bodies);
        _declared = new DeclaredPseudonymisers(implementations, roles, bodies);
    }

    public PseudonymiserReview Review()
    {
        var spots = new List<WeakSpot>();
        var weak = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var stopped = new List<(IMethodSymbol, string)>();
        foreach (var method in _declared.All)
        {
            _reader.Begin();
            var found = FactsOf(method).Where(fact => Counts(fact, _roles.LoweringOf(method))).ToList();
            if (_reader.Exhausted is { } bound)
                stopped.Add((method, bound));
            if (found.Count == 0)
                continue;
            spots.AddRange(found.Select(static fact => WeakSpot.Of(fact.Site!, fact.Weakness, fact.Custodian)));
            // Of the implementations of one member the worst counts.
            weak.UnionWith(RelatedSymbols.Of(method).OfType<IMethodSymbol>().Where(related => _roles.LoweringOf(related) is not null).Append(method));
        }

        return new(Distinct(spots), weak, stopped, _packages);
    }

    /// <summary>A place is told of once, a bad key before a weak operation.</summary>
    private static List<WeakSpot> Distinct(List<WeakSpot> spots) => [.. spots.GroupBy(static spot => spot.Place).Select(static same => same.OrderByDescending(static spot => spot.Weakness).First())];

    private IEnumerable<DataFact> FactsOf(IMethodSymbol method)
    {
        var receiver = method is { IsStatic: false, Parameters.IsEmpty: true } ? Material.Of(DataFact.Input(isCertain: false)) : Material.Nothing;
        var result = _reader.Call(method, PseudonymiserInput.Of(method, _tags), receiver);
        var facts = result.Returned.Data.Union(result.InPlace.Data);
        foreach (var output in method.Parameters.Where(static parameter => parameter.RefKind is RefKind.Out or RefKind.Ref))
        {
            var site = output.DeclaringSyntaxReferences[0].GetSyntax();
            facts = facts.Union((result.End[output]?.Data ?? default).Select(fact => fact.Site is null ? fact with { Site = site } : fact));
        }

        return facts.Items;
    }

    private bool Counts(DataFact fact, Level? lowering) => fact.Weakness switch
    {
        Weakness.KeyInConfiguration => _custody.IsBesideConnection(fact.Custodian),
        Weakness.KeyInVault => _custody.HasData(fact.Custodian!),
        // Leaving out a part is what anonymisers do.
        Weakness.Mask when lowering == Level.Anonymised => false,
        _ => fact.IsCertain || !fact.Weakness.IsLegible(),
    };
}
