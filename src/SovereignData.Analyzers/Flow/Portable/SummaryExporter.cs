using System.Text;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>
/// Writes down what other assemblies cannot see of this one: what its visible members do, where that differs from
/// what is assumed of unknown code, and what stands behind its virtual members and interfaces.
/// </summary>
internal sealed class SummaryExporter
{
    private readonly FlowEngine _engine;
    private readonly ExportedMembers _members;
    private readonly ExportLens _lens;
    private readonly PortableTable _table = new();
    private readonly SortedDictionary<string, PortableSummary> _summaries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, HiddenTags> _hidden = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _weak = new(StringComparer.Ordinal);
    private readonly SortedSet<(string Base, string Type, string Member)> _implementations = [];

    public SummaryExporter(FlowEngine engine, Compilation compilation, CancellationToken cancellationToken)
    {
        _engine = engine;
        _members = new ExportedMembers(compilation);
        _lens = new ExportLens(path => engine.ContentsAt(path, cancellationToken), _members.IsVisible);
    }

    /// <summary>The text for the assembly's metadata; null where there is nothing to say.</summary>
    public string? Export(CancellationToken cancellationToken)
    {
        foreach (var member in _members.All(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member is IMethodSymbol method)
                Add(method, cancellationToken);
            else if (_engine.Model.HiddenTagsOf((INamedTypeSymbol)member, _members.IsVisible) is { } tags && member.GetDocumentationCommentId() is { } id)
                _hidden[id] = tags;
        }

        return _summaries.Count == 0 && _implementations.Count == 0 && _hidden.Count == 0 && _weak.Count == 0 ? null : Text();
    }

    private void Add(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = BodySource.Definition(method);
        if (definition.GetDocumentationCommentId() is not { } id)
            return;
        var role = RoleSummary.Of(definition, _engine.Model);
        var isNeeded = role is null || !_engine.Model.IsDeclaredInCode(definition);
        var behind = _members.StandsBehind(definition).ToList();
        if (_engine.Model.IsWeak(definition))
            _weak.UnionWith(behind.Where(_engine.Model.IsWeak).Append(definition).Select(static member => member.OriginalDefinition.GetDocumentationCommentId()).OfType<string>());
        if (behind.Count == 0 && !(isNeeded && _members.IsVisible(definition)))
            return;
        if ((role ?? (_engine.Bodies.IsInSight(definition) ? _engine.SummaryOf(definition, cancellationToken) : null)) is not { } summary)
            return;
        var frozen = new Freezer(_table, _lens).Freeze(summary);
        foreach (var member in behind)
        {
            if (_table.IdOf(member.OriginalDefinition) is { } virtualId && _table.TextOf(member.ContainingType) is { } type)
                _implementations.Add((virtualId, type, id));
        }

        if (!DefaultRule.Holds(definition, frozen))
            _summaries[id] = frozen;
    }

    private string Text()
    {
        var strings = new SortedSet<string>(StringComparer.Ordinal);
        Write(text =>
        {
            strings.Add(text);
            return 0;
        });
        var table = strings.ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Count; i++)
            numbers.Add(table[i], i);
        return $"{StringTable.Write(table)}\n{Write(text => numbers[text])}";
    }

    private string Write(Func<string, int> numberOf)
    {
        var writer = new SummaryTextWriter(numberOf);
        var text = new StringBuilder();
        foreach (var summary in _summaries)
            text.Append("m ").Append(numberOf(summary.Key)).Append(' ').Append(writer.Write(summary.Value)).Append('\n');
        foreach (var type in _hidden)
            text.Append("t ").Append(numberOf(type.Key)).Append(' ').Append(HiddenTagsText.Of(type.Value, numberOf)).Append('\n');
        foreach (var member in _weak)
            text.Append("w ").Append(numberOf(member)).Append('\n');
        foreach (var (member, type, implementation) in _implementations)
            text.Append("v ").Append(numberOf(member)).Append(' ').Append(numberOf(type)).Append(' ').Append(numberOf(implementation)).Append('\n');
        return text.ToString();
    }
}
