using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Leaks;

/// <summary>The leak switches that catalogue and policy know, as far as their types are in sight.</summary>
internal sealed class LeakSwitches
{
    private readonly PatternIndex<PolicyLeakSwitch> _bySymbol;
    private readonly Dictionary<string, PolicyLeakSwitch> _bySetting = new(StringComparer.OrdinalIgnoreCase);

    public LeakSwitches(PolicyContext policy, Compilation compilation)
    {
        var inSight = policy.Documents.SelectMany(static document => document.LeakSwitches).Where(entry => IsInSight(entry.Symbol, compilation)).ToList();
        IsEmpty = inSight.Count == 0;
        _bySymbol = new(inSight.Select(static entry => (entry.Symbol, entry)));
        foreach (var entry in inSight)
        {
            foreach (var key in entry.Settings)
                _bySetting[key] = entry;
        }
    }

    /// <summary>Whether nothing that is referenced has a switch, so that nobody need look.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether one can be turned on in a settings file.</summary>
    public bool HasSettings => _bySetting.Count > 0;

    public PolicyLeakSwitch? Of(ISymbol member)
    {
        var definition = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        return RelatedSymbols.Of(definition).Select(_bySymbol.Find).FirstOrDefault(static entry => entry is not null);
    }

    public PolicyLeakSwitch? OfSetting(string key) => _bySetting.TryGetValue(key, out var entry) ? entry : null;

    private static bool IsInSight(SymbolPattern pattern, Compilation compilation)
    {
        var names = pattern.Name.Split('.');
        var (space, depth) = compilation.GlobalNamespace.Along(names);
        return pattern.IsOpen || (depth < names.Length && space.GetTypeMembers().Any(type => string.Equals(type.MetadataName, names[depth], StringComparison.Ordinal)));
    }
}
