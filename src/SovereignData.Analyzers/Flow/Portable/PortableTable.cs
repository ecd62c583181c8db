using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>What the portable summaries of one compilation share: each path, origin and name is made once, and takes its room once.</summary>
internal sealed class PortableTable
{
    private readonly Dictionary<InputPath, PortablePath> _paths = [];
    private readonly Dictionary<Origin, PortableOrigin> _origins = [];
    private readonly Dictionary<ISymbol, string?> _ids = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, string?> _types = new(SymbolEqualityComparer.Default);

    public PortablePath? Find(InputPath path) => _paths.TryGetValue(path, out var known) ? known : null;

    public PortableOrigin? Find(Origin origin) => _origins.TryGetValue(origin, out var known) ? known : null;

    public PortablePath Keep(InputPath path, PortablePath portable)
    {
        _paths[path] = portable;
        return portable;
    }

    public PortableOrigin Keep(Origin origin, PortableOrigin portable)
    {
        _origins[origin] = portable;
        return portable;
    }

    /// <summary>The documentation id of a symbol; null where it has none.</summary>
    public string? IdOf(ISymbol symbol)
    {
        if (!_ids.TryGetValue(symbol, out var id))
            _ids.Add(symbol, id = symbol.GetDocumentationCommentId());
        return id;
    }

    /// <summary>What names a type in a summary; null where nothing does.</summary>
    public string? TextOf(ITypeSymbol? type)
    {
        if (type is null)
            return null;
        if (!_types.TryGetValue(type, out var text))
            _types.Add(type, text = TypeText.Of(type));
        return text;
    }
}
