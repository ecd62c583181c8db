using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>One run over a body: what each of its values tells of a person, and whether it would do as a key.</summary>
internal sealed partial class BodyReading
{
    private readonly BodyReader _reader;
    private readonly ControlFlowGraph _graph;
    private readonly IMethodSymbol _method;
    private readonly Material _receiver;
    private readonly Dictionary<CaptureId, object> _aliases = [];
    private readonly Dictionary<object, IOperation> _functions = [];
    private readonly Dictionary<int, Slots> _again = [];
    private int _pass;
    private Material _returned = Material.Nothing;
    private Material _inPlace = Material.Nothing;
    private Slots _slots = new();

    public BodyReading(BodyReader reader, ControlFlowGraph graph, IMethodSymbol method, Material receiver)
    {
        _reader = reader;
        _graph = graph;
        _method = method;
        _receiver = receiver;
    }

    public BodyResult Run(Slots start)
    {
        var entries = new Slots?[_graph.Blocks.Length];
        entries[0] = start.Copy();
        var anywhere = start.Copy();
        for (var isDue = true; isDue; _pass++)
        {
            if (_pass == ReadingBudget.Passes)
            {
                _reader.Exhausted ??= nameof(ReadingBudget.Passes);
                break;
            }

            isDue = false;
            foreach (var block in _graph.Blocks)
            {
                _reader.CancellationToken.ThrowIfCancellationRequested();
                // A handler is entered from wherever something was thrown.
                if (block is { Ordinal: > 0, Predecessors.IsEmpty: true, Kind: not BasicBlockKind.Exit })
                    isDue |= Enter(entries, block, anywhere);
                if (entries[block.Ordinal] is not { } entry)
                    continue;
                _slots = entry.Copy();
                foreach (var operation in block.Operations)
                    Read(operation);
                isDue |= Leave(block, entries, anywhere);
            }
        }

        return new(_returned, _inPlace, entries[_graph.Blocks.Length - 1] ?? start);
    }

    /// <summary>Hands on what holds at the end of a block; whether a block that was run before has to run again.</summary>
    private bool Leave(BasicBlock block, Slots?[] entries, Slots anywhere)
    {
        var isDue = false;
        var constant = block.ConditionKind == ControlFlowConditionKind.None ? null : block.BranchValue?.ConstantValue.Value as bool?;
        var value = block.BranchValue is { } branch ? Read(branch) : Material.Nothing;
        anywhere.Join(_slots);
        var end = _slots;
        if (block.ConditionalSuccessor is { } conditional && constant != (block.ConditionKind == ControlFlowConditionKind.WhenFalse))
        {
            if (!IsCounted(block))
            {
                _slots = end.Copy();
                Assume(block.BranchValue!, block.ConditionKind == ControlFlowConditionKind.WhenTrue);
                isDue |= Follow(conditional, block, entries, value);
            }
            else if (_pass == 0)
            {
                isDue = true;
            }
            else
            {
                _slots = (_again.TryGetValue(block.Ordinal, out var again) ? again : end).Copy();
                isDue |= Follow(conditional, block, entries, value);
            }
        }

        if (block.FallThroughSuccessor is { } next && !(block.ConditionalSuccessor is not null && constant == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)))
        {
            _slots = end.Copy();
            if (block.ConditionalSuccessor is not null)
                Assume(block.BranchValue!, block.ConditionKind == ControlFlowConditionKind.WhenFalse);
            isDue |= Follow(next, block, entries, value);
        }

        return isDue;
    }

    private bool Follow(ControlFlowBranch branch, BasicBlock block, Slots?[] entries, Material value)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is { } returned)
            _returned = _returned.Or(Located(value, returned.Syntax));
        if (branch.Destination is not { } destination)
            return false;
        var isBack = destination.Ordinal <= block.Ordinal;
        if (isBack && !_again.ContainsKey(destination.Ordinal))
            _again.Add(destination.Ordinal, _slots.Copy());
        else if (isBack)
            _again[destination.Ordinal].Join(_slots);
        return Enter(entries, destination, _slots) && isBack;
    }

    /// <summary>Whether a block decides on another round of a <c>for</c> loop, which is taken to run at least once.</summary>
    private static bool IsCounted(BasicBlock block) =>
        block is { ConditionKind: ControlFlowConditionKind.WhenFalse, BranchValue.Syntax: { Parent: ForStatementSyntax loop } condition } && loop.Condition == condition;

    private static bool Enter(Slots?[] entries, BasicBlock block, Slots slots)
    {
        if (entries[block.Ordinal] is { } entry)
            return entry.Join(slots);
        entries[block.Ordinal] = slots.Copy();
        return true;
    }

    /// <summary>What was put in, and not changed at all, is told of where it is handed on.</summary>
    private static Material Located(Material material, SyntaxNode syntax) => material.Data.Any(static fact => fact.Site is null)
        ? material.WithData(material.Data.Select(fact => fact.Site is null ? fact with { Site = syntax } : fact))
        : material;
}
