namespace SovereignData.Analyzers.Roles;

/// <summary>Finds the patterns that name a symbol, by the first segment of its namespace, so that most symbols cost one look-up.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<string, List<(SymbolPattern Pattern, T Value)>> _byRoot = new(StringComparer.Ordinal);
    private readonly List<(SymbolPattern Pattern, T Value)> _anywhere = [];

    public PatternIndex(IEnumerable<(SymbolPattern Pattern, T Value)> entries)
    {
        foreach (var entry in entries)
        {
            var dot = entry.Pattern.Name.IndexOf('.');
            if (dot < 0)
            {
                _anywhere.Add(entry);
                continue;
            }

            var root = entry.Pattern.Name.Substring(0, dot);
            if (!_byRoot.TryGetValue(root, out var list))
                _byRoot.Add(root, list = []);
            list.Add(entry);
        }
    }

    /// <summary>What the longest pattern that names the symbol says; of equally long ones the last.</summary>
    public T? Find(ISymbol symbol)
    {
        var best = default(T);
        var length = -1;
        foreach (var (pattern, value) in Matching(symbol))
        {
            if (pattern.Text.Length < length)
                continue;
            length = pattern.Text.Length;
            best = value;
        }

        return best;
    }

    public IEnumerable<T> FindAll(ISymbol symbol) => Matching(symbol).Select(static entry => entry.Value);

    /// <summary>The entries that name the symbol, with their patterns.</summary>
    public IEnumerable<(SymbolPattern Pattern, T Value)> Matching(ISymbol symbol)
    {
        _byRoot.TryGetValue(RootOf(symbol), out var rooted);
        if (rooted is null && _anywhere.Count == 0)
            return [];
        if (symbol.OriginalDefinition.GetDocumentationCommentId() is not { } id)
            return [];
        return (rooted ?? []).Concat(_anywhere).Where(entry => entry.Pattern.Matches(id));
    }

    private static string RootOf(ISymbol symbol)
    {
        var space = symbol as INamespaceSymbol ?? symbol.ContainingNamespace;
        if (space is null or { IsGlobalNamespace: true })
            return symbol is ITypeSymbol ? symbol.Name : symbol.ContainingType?.Name ?? "";
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name;
    }
}
