using SovereignData.Analyzers.Flow.Graph;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>
/// Who runs the code that a member puts into delegates: what a handler writes is written by whoever raises the event.
/// The other way round than <see cref="DelegateTargets"/>, for all members at once, on the first question.
/// </summary>
internal sealed class DelegateRunners(IReadOnlyList<Compilation> compilations, DelegateTargets targets, MemberIndex members)
{
    private Dictionary<IMethodSymbol, HashSet<IMethodSymbol>>? _runners;

    /// <summary>The methods that may run what stands in <paramref name="writer"/>, by way of a delegate in a member.</summary>
    public IEnumerable<IMethodSymbol> Of(IMethodSymbol writer, CancellationToken cancellationToken) =>
        (_runners ??= Find(cancellationToken)).TryGetValue(writer, out var found) ? found : [];

    private Dictionary<IMethodSymbol, HashSet<IMethodSymbol>> Find(CancellationToken cancellationToken)
    {
        var runners = new Dictionary<IMethodSymbol, HashSet<IMethodSymbol>>(SymbolEqualityComparer.Default);
        foreach (var holder in compilations.SelectMany(compilation => compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Member, cancellationToken)))
        {
            if (holder is not (IFieldSymbol or IPropertySymbol or IEventSymbol) || !Operations.HoldsDelegates(FlowKeys.TypeOf(holder)))
                continue;
            if (targets.Of(holder, cancellationToken) is not { Length: > 0 } found)
                continue;
            var running = members.Mentioning(holder.Name).ToList();
            foreach (var target in found)
            {
                Add(target.Owner, running);
                // What a method of a library writes is written to the object that is named where the delegate is made.
                if (target.Body is null)
                    Add(BodySource.Definition(target.Method), running);
            }
        }

        return runners;

        void Add(IMethodSymbol writer, List<IMethodSymbol> running)
        {
            if (!runners.TryGetValue(writer, out var known))
                runners.Add(writer, known = new(SymbolEqualityComparer.Default));
            known.UnionWith(running);
        }
    }
}
