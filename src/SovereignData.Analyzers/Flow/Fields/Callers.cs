using SovereignData.Analyzers.Flow.Memory;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>Who runs a method: of the members that mention its name, those that call it, or what it stands behind.</summary>
internal sealed class Callers(MemberIndex members, Recollection memory, Func<IMethodSymbol, CancellationToken, IEnumerable<IMethodSymbol>> calleesOf)
{
    private readonly Dictionary<string, Dictionary<string, List<IMethodSymbol>>> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var name = MemberIndex.NameInCalls(method);
        if (!_byName.TryGetValue(name, out var callers))
            _byName.Add(name, callers = Among(members.CallersOf(method), name, cancellationToken));
        return memory.NameOf(method) is { } key && callers.TryGetValue(key, out var found) ? found : [];
    }

    /// <summary>Whom of a name some members call.</summary>
    private Dictionary<string, List<IMethodSymbol>> Among(IEnumerable<IMethodSymbol> candidates, string name, CancellationToken cancellationToken)
    {
        var callers = new Dictionary<string, List<IMethodSymbol>>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            foreach (var callee in memory.Find(candidate)?.Callees ?? calleesOf(candidate, cancellationToken).Where(IsAsked).Select(memory.NameOf).OfType<string>())
            {
                if (!callers.TryGetValue(callee, out var list))
                    callers.Add(callee, list = []);
                list.Add(candidate);
            }
        }

        return callers;

        bool IsAsked(IMethodSymbol callee) => string.Equals(MemberIndex.NameInCalls(callee), name, StringComparison.Ordinal);
    }
}
