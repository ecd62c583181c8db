using System.Runtime.CompilerServices;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>Which members stand in which files, and which call which; once related, always taken for related.</summary>
internal sealed class Relations
{
    private readonly object _gate = new();
    private readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> _membersOf = new();
    private readonly Dictionary<string, HashSet<string>> _callersOf = new(StringComparer.Ordinal);

    public void Add(string member, SyntaxTree[] trees, IEnumerable<string> callees)
    {
        lock (_gate)
        {
            foreach (var tree in trees)
                _membersOf.GetValue(tree, static _ => new(StringComparer.Ordinal)).Add(member);
            foreach (var callee in callees)
            {
                if (!_callersOf.TryGetValue(callee, out var callers))
                    _callersOf.Add(callee, callers = new(StringComparer.Ordinal));
                callers.Add(member);
            }
        }
    }

    /// <summary>The members in some files, and all that call them, however indirectly.</summary>
    public HashSet<string> DependingOn(IEnumerable<SyntaxTree> trees)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        lock (_gate)
        {
            foreach (var tree in trees)
            {
                if (_membersOf.TryGetValue(tree, out var members))
                    Visit(members);
            }

            while (pending.Count > 0)
            {
                if (_callersOf.TryGetValue(pending.Pop(), out var callers))
                    Visit(callers);
            }
        }

        return found;

        void Visit(HashSet<string> members)
        {
            foreach (var member in members)
            {
                if (found.Add(member))
                    pending.Push(member);
            }
        }
    }
}
