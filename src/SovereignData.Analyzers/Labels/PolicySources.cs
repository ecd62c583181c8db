using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Labels;

/// <summary>What policy files, options and the catalogue tag.</summary>
internal sealed class PolicySources
{
    private readonly PatternIndex<PolicySource> _symbols;
    private readonly PatternIndex<PolicySource> _parameters;
    private readonly PatternIndex<PolicySource> _calls;
    private readonly bool _hasCalls;
    private readonly IReadOnlyList<PolicySource> _attributes;

    public PolicySources(IEnumerable<PolicyDocument> documents, IEnumerable<PolicyOptions> options)
    {
        var all = documents.SelectMany(static document => document.Sources).ToList();
        foreach (var option in options)
        {
            all.AddRange(option.HealthTypes.Select(static pattern => new PolicySource(DataCategory.Health) { Symbol = pattern }));
            all.AddRange(option.DirectIdentifiers.Select(static pattern => new PolicySource(DataCategory.Identifier) { Symbol = pattern }));
        }

        IsEmpty = all.Count == 0;
        _symbols = new(all.Where(static source => source is { Symbol: not null, Of: null, Given.Count: 0, GivenPaths.Count: 0 }).Select(static source => (source.Symbol!, source)));
        _parameters = new(all.Where(static source => source is { Symbol: not null, Of: not null }).Select(static source => (source.Symbol!, source)));
        var calls = all.FindAll(static source => source.Given.Count + source.GivenPaths.Count > 0);
        _calls = new(calls.Where(static source => source.Symbol is not null).Select(static source => (source.Symbol!, source)));
        _hasCalls = calls.Count > 0;
        _attributes = [.. all.Where(static source => source.Attribute is not null)];
    }

    public bool IsEmpty { get; }

    public Tag Of(ISymbol symbol)
    {
        if (IsEmpty)
            return Tag.None;
        if (_symbols.Find(symbol) is { } source)
            return AttributeTags.Make(source.Data, symbol);
        return OfAttributes(symbol, symbol);
    }

    /// <summary>What a call gives back by what it is given; none where no source hangs on that.</summary>
    public Tag OfCall(IMethodSymbol method, CallGiven given)
    {
        if (!_hasCalls)
            return Tag.None;
        foreach (var source in _calls.FindAll(method))
        {
            if (given.Texts.Any(source.IsGiven) || given.Members.Any(member => member.GetDocumentationCommentId() is { } id && source.Given.Any(pattern => pattern.Matches(id))))
                return AttributeTags.Make(source.Data, method);
        }

        return Tag.None;
    }

    public Tag OfParameter(ISymbol method, string name, IParameterSymbol bearer)
    {
        if (IsEmpty)
            return Tag.None;
        foreach (var source in _parameters.FindAll(method))
        {
            if (string.Equals(source.Of, name, StringComparison.Ordinal))
                return AttributeTags.Make(source.Data, bearer);
        }

        return OfAttributes(bearer, bearer);
    }

    public bool IsIdentifier(ISymbol symbol) => !IsEmpty && _symbols.Find(symbol) is { Data: DataCategory.Identifier };

    private Tag OfAttributes(ISymbol symbol, ISymbol bearer)
    {
        foreach (var source in _attributes)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
                {
                    if (type.GetDocumentationCommentId() is { } id && source.Attribute!.Matches(id))
                        return AttributeTags.Make(source.Data, bearer);
                }
            }
        }

        return Tag.None;
    }
}
