using System.Runtime.CompilerServices;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>
/// What one state of a project taught us, for the next. Found again through the files that both states share, and gone with them.
/// After an edit inside bodies, all is kept but the members of the edited files and those that call them, however indirectly.
/// </summary>
internal sealed class ProjectMemory
{
    private static readonly ConditionalWeakTable<SyntaxTree, Lineage> Lineages = new();

    private readonly object _gate = new();
    private readonly Surroundings _surroundings;
    private readonly HashSet<SyntaxTree> _trees;
    private readonly Dictionary<string, Remembered> _members;
    private readonly Relations _relations;

    private ProjectMemory(Surroundings surroundings, HashSet<SyntaxTree> trees, Dictionary<string, Remembered> members, Relations relations, Dictionary<string, string[]>? hierarchy)
    {
        _surroundings = surroundings;
        _trees = trees;
        _members = members;
        _relations = relations;
        Hierarchy = hierarchy;
    }

    /// <summary>Whether nothing was known when this state began.</summary>
    public bool IsCold { get; private init; }

    /// <summary>The concrete types behind each type, by documentation id, once they were asked for.</summary>
    public Dictionary<string, string[]>? Hierarchy { get; set; }

    /// <summary>The memory of a state of a project, with what is still true of the state before it.</summary>
    public static ProjectMemory Of(IReadOnlyList<Compilation> compilations, string policy)
    {
        var surroundings = new Surroundings(compilations, policy);
        var trees = new HashSet<SyntaxTree>(compilations.SelectMany(static compilation => compilation.SyntaxTrees));
        Lineage? lineage = null;
        foreach (var tree in trees)
        {
            if (Lineages.TryGetValue(tree, out lineage))
                break;
        }

        lineage ??= new();
        lock (lineage)
        {
            var memory = lineage.Latest is { } before && before._surroundings.Equals(surroundings)
                ? before.After(trees, surroundings)
                : new(surroundings, trees, new(StringComparer.Ordinal), new(), hierarchy: null) { IsCold = true };
            foreach (var tree in trees)
            {
                if (lineage.Latest?._trees.Contains(tree) != true)
                    Lineages.GetValue(tree, _ => lineage);
            }

            lineage.Latest = memory;
            return memory;
        }
    }

    public Remembered? Find(string member)
    {
        lock (_gate)
            return _members.TryGetValue(member, out var found) ? found : null;
    }

    public void Remember(string member, Remembered remembered)
    {
        lock (_gate)
            _members[member] = remembered;
        _relations.Add(member, remembered.Trees, remembered.Callees);
    }

    private ProjectMemory After(HashSet<SyntaxTree> trees, Surroundings surroundings)
    {
        Dictionary<string, Remembered> members;
        lock (_gate)
            members = new(_members, StringComparer.Ordinal);
        foreach (var member in _relations.DependingOn(_trees.Where(tree => !trees.Contains(tree))))
            members.Remove(member);
        return new(surroundings, trees, members, _relations, Hierarchy);
    }

    /// <summary>The states of one project, one after another.</summary>
    private sealed class Lineage
    {
        public ProjectMemory? Latest { get; set; }
    }
}
