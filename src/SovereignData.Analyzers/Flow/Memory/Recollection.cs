using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>The memory of a project, among the symbols of one compilation.</summary>
internal sealed class Recollection(ProjectMemory memory, FlowKeys keys, Compilation compilation)
{
    private readonly Dictionary<IMethodSymbol, string?> _names = new(SymbolEqualityComparer.Default);
    private readonly PortableTable _table = new();
    private readonly Dictionary<IMethodSymbol, Summary?> _thawed = new(SymbolEqualityComparer.Default);

    public bool IsEmpty => memory.IsCold;

    public Remembered? Find(IMethodSymbol definition) =>
        !memory.IsCold && NameOf(definition) is { } name && memory.Find(name) is { } found && Declaration(definition) is { } declaration && found.Tree == declaration.SyntaxTree && found.Span == declaration.Span ? found : null;

    public Summary? SummaryOf(IMethodSymbol definition)
    {
        if (memory.IsCold)
            return null;
        if (!_thawed.TryGetValue(definition, out var summary))
        {
            summary = Find(definition)?.Summary is { } frozen ? new Thawer(keys, compilation, definition).Thaw(frozen) : null;
            _thawed.Add(definition, summary);
        }

        return summary;
    }

    public IEnumerable<Hit> HitsOf(IMethodSymbol definition, Remembered remembered)
    {
        var thawer = new Thawer(keys, compilation, definition);
        return remembered.Hits.Select(thawer.Thaw);
    }

    /// <summary>Keeps what is known of a member for the next state of the project. What hangs on more than its callees is not kept.</summary>
    public void Keep(MethodNode node, Summary? summary, IEnumerable<Hit> hits, string? exhausted)
    {
        if (node.RunsStoredDelegates || NameOf(node.Method) is not { } name || Declaration(node.Method) is not { } declaration)
            return;
        var freezer = new Freezer(_table);
        var frozen = summary is null ? null : freezer.Freeze(summary);
        PortableHit[] frozenHits = [.. hits.Select(freezer.Freeze)];
        if (freezer.IsComplete)
            memory.Remember(name, new(declaration.SyntaxTree, declaration.Span, TreesOf(node.Method), [.. node.Callees.Select(NameOf).OfType<string>()], node.ReachesSink, frozen, frozenHits, exhausted));
    }

    /// <summary>The member's name across compilations.</summary>
    public string? NameOf(IMethodSymbol definition)
    {
        if (!_names.TryGetValue(definition, out var name))
        {
            name = definition.GetDocumentationCommentId() is { Length: > 0 } id ? $"{definition.ContainingAssembly?.Name}|{id}" : null;
            _names.Add(definition, name);
        }

        return name;
    }

    private static SyntaxReference? Declaration(IMethodSymbol definition) =>
        definition.DeclaringSyntaxReferences.FirstOrDefault() ?? definition.ContainingType?.DeclaringSyntaxReferences.FirstOrDefault();

    private static SyntaxTree[] TreesOf(IMethodSymbol definition)
    {
        var declarations = definition.DeclaringSyntaxReferences.AsEnumerable();
        if (definition.PartialDefinitionPart is { } declared)
            declarations = declarations.Concat(declared.DeclaringSyntaxReferences);
        if (definition.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
            declarations = declarations.Concat(definition.ContainingType.DeclaringSyntaxReferences);
        return [.. declarations.Select(static declaration => declaration.SyntaxTree).Distinct()];
    }
}
