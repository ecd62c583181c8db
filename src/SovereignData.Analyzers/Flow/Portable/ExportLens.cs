using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>
/// What of a value makes sense outside its assembly. What fields and statics of the assembly hold is looked up here, since nobody else can;
/// a caller's own tags are the caller's to see.
/// </summary>
internal sealed class ExportLens(Func<InputPath, FactSet> contentsOf, Func<ISymbol, bool> isVisible)
{
    /// <summary>Sources that a value names in an export; a message names one of them.</summary>
    private const int Names = 3;

    private readonly Dictionary<InputPath, FactSet> _held = [];

    public FactSet Of(FactSet facts)
    {
        var result = new FactBuilder(FactSet.Empty);
        foreach (var fact in facts)
        {
            switch (fact.Origin)
            {
                case SourceOrigin { Input: { Field: not { IsCall: true } } path } source:
                    if (!IsSeen(path))
                        result.Add(fact with { Origin = source with { Input = null } });
                    break;
                case InputOrigin { Path: var path, Part: var part }:
                    if (CanBeNamed(path))
                        result.Add(fact);
                    result.Add(HeldAt(path).As(part).Lowered(fact.Cap));
                    break;
                default:
                    result.Add(fact);
                    break;
            }
        }

        return FewNames(WithoutLoneUnknown(result.Build()));
    }

    /// <summary>That a text is not known only counts beside an address that it may be instead: of any other, unknown code says as much.</summary>
    private static FactSet WithoutLoneUnknown(FactSet facts) =>
        facts.Any(static fact => fact.Origin is ConstantOrigin) ? facts : facts.Select(static fact => fact.Origin is UnknownTextOrigin ? null : fact);

    private static FactSet FewNames(FactSet facts)
    {
        if (facts.Count <= Names)
            return facts;
        var (own, ofCalls) = (new SourceTally(Names), new SourceTally(Names));
        return facts.Select(fact => fact.Origin is SourceOrigin source && !(source.Input is null ? own : ofCalls).Takes(fact.Level) ? null : fact);
    }

    /// <summary>Whether a caller sees the members on a path, and their tags.</summary>
    private bool IsSeen(InputPath path)
    {
        for (var current = path; current.Parent is { } parent; current = parent)
        {
            if (current.Field!.Member is { } member && !isVisible(member))
                return false;
        }

        return true;
    }

    /// <summary>Whether a caller can say what it hands in at a path.</summary>
    public bool CanBeNamed(InputPath path) => path.Root switch
    {
        InputRoot.Captured => false,
        InputRoot.Static => path.Symbol is ITypeParameterSymbol || isVisible(path.Symbol!),
        _ => true,
    };

    /// <summary>What the assembly itself puts there; of parameters, only callers know.</summary>
    public FactSet HeldAt(InputPath path)
    {
        if (path.Root == InputRoot.Parameter)
            return FactSet.Empty;
        if (!_held.TryGetValue(path, out var held))
            _held.Add(path, held = contentsOf(path).Select(static fact => fact.Origin is InputOrigin or TypeParameterOrigin ? null : fact));
        return held;
    }
}
