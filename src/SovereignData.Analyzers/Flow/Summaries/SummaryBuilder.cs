using SovereignData.Analyzers.Flow.Analysis;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>Takes from a finished analysis what its callers can see.</summary>
internal sealed class SummaryBuilder(BodyAnalysis.Exit exit)
{
    private readonly Dictionary<HeapObject, Content[]> _created = [];
    private readonly Queue<HeapObject> _pending = new();
    private string? _exhausted;

    public Summary Build()
    {
        var effects = new List<Effect>();
        foreach (var (target, field, value) in exit.Writes())
            effects.Add(new(target, field, Keep(value)));
        var outputs = exit.Outputs().Select(output => (output.Ordinal, Keep(output.Value))).ToArray();
        var result = Keep(exit.Return);
        var thrown = Keep(exit.Thrown);
        var calls = exit.DelegateCalls.Select(call => call with { Arguments = [.. call.Arguments.Select(Keep)] }).ToArray();
        var open = exit.OpenCalls.Select(call => call with { Arguments = [.. call.Arguments.Select(Keep)] }).ToArray();
        while (_pending.Count > 0)
        {
            var heapObject = _pending.Dequeue();
            _created[heapObject] = [.. exit.ContentsOf(heapObject).Select(content => content with { Value = Keep(content.Value) })];
        }

        return new Summary
        {
            Return = result,
            Outputs = outputs,
            Effects = [.. effects],
            Created = _created.ToImmutableDictionary(),
            SinkFlows = SinkFlows(),
            DelegateCalls = calls,
            OpenCalls = open,
            Captured = exit.Captured(),
            Thrown = thrown,
            Stored = [.. exit.Stored()],
            EndpointFlows = exit.EndpointFlows(),
            Exhausted = exit.Exhausted ?? _exhausted,
        };
    }

    /// <summary>Registers the created objects of a value; past the bound they are folded into what they say.</summary>
    private Value Keep(Value value)
    {
        if (value.Objects.IsEmpty)
            return value;
        foreach (var heapObject in value.Objects)
        {
            if (_created.ContainsKey(heapObject) || !exit.IsCreated(heapObject))
                continue;
            if (_created.Count >= exit.Objects)
                return Value.Of(exit.Whole(value));
            _created.Add(heapObject, []);
            _pending.Enqueue(heapObject);
        }

        return value;
    }

    private SinkFlow[] SinkFlows()
    {
        var flows = new List<SinkFlow>();
        foreach (var hit in exit.Hits)
        {
            var reported = Reported(hit.Data);
            foreach (var root in Roots(hit.Data))
            {
                var data = hit.Data.Select(fact => fact.Origin is TypeParameterOrigin || (fact.Origin is InputOrigin input && input.Path.Start.Equals(root)) ? Known(fact, reported) : null);
                var flow = new SinkFlow(hit.Sink, root, data, hit.Endpoint, hit.Argument, hit.SinkPlace) { Holder = hit.Holder };
                if (flows.Any(flow.Says))
                    continue;
                if (flows.Count < FlowBudget.SinkFlowsPerSummary)
                    flows.Add(flow);
                else
                    _exhausted ??= nameof(FlowBudget.SinkFlowsPerSummary);
            }
        }

        return flows.ToArray();
    }

    /// <summary>The highest level at which tagged data is reported here already.</summary>
    private static Level? Reported(FactSet data)
    {
        Level? reported = null;
        foreach (var fact in data)
        {
            if (fact.Origin is SourceOrigin && (reported is null || fact.Level > reported))
                reported = fact.Level;
        }

        return reported;
    }

    /// <summary>What an open call gives has been judged here by the tags of all that may run: a caller that knows better says no more of them.</summary>
    private static Fact Known(Fact fact, Level? reported) =>
        reported is { } level && fact.Origin is InputOrigin input && (input.Covered is not { } covered || covered < level) && FlowKeys.IsCalled(input.Path)
            ? fact with { Origin = input with { Covered = level } }
            : fact;

    private static List<InputPath> Roots(FactSet data)
    {
        var roots = new List<InputPath>();
        foreach (var fact in data)
        {
            var root = fact.Origin switch
            {
                InputOrigin input => input.Path.Start,
                TypeParameterOrigin => InputPath.This,
                _ => null,
            };
            if (root is not null && root.Root != InputRoot.Static && !roots.Contains(root))
                roots.Add(root);
        }

        return roots;
    }
}
