using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Takes the symbols out of a summary; through a lens, also what makes no sense outside the assembly.</summary>
internal sealed class Freezer(PortableTable table, ExportLens? lens = null)
{
    private readonly Dictionary<FactSet, PortableFact[]?> _facts = [];
    private readonly Dictionary<HeapObject, int> _numbers = [];
    private readonly List<HeapObject> _objects = [];
    private readonly Dictionary<FieldKey, string> _calls = [];

    /// <summary>Whether everything could be taken along: lambdas and what they capture cannot.</summary>
    public bool IsComplete { get; private set; } = true;

    public PortableSummary Freeze(Summary summary)
    {
        var frozen = new PortableSummary
        {
            Return = Of(summary.Return),
            Thrown = Of(summary.Thrown),
            Outputs = Map(summary.Outputs, output => (output.Ordinal, Of(output.Value))),
            Effects = Map([.. summary.Effects.Where(effect => lens?.CanBeNamed(effect.Target) != false)], effect => new PortableEffect(Of(effect.Target), effect.Field is { } field ? IdOf(field) : null, Of(effect.Value), effect.IsWeak)),
            SinkFlows = Map(summary.SinkFlows, Of),
            DelegateCalls = Map([.. summary.DelegateCalls.Where(call => lens?.CanBeNamed(call.Target) != false)], call => new PortableDelegateCall(Of(call.Target), Map(call.Arguments, Of))),
            OpenCalls = [.. summary.OpenCalls.Select(Of).OfType<PortableOpenCall>()],
            // What members hold is looked up through the lens; nobody outside asks.
            Stored = lens is not null ? [] : Map(summary.Stored, stored => new PortableStored(stored.Field.Id, stored.IsInput, Of(stored.Facts), stored.IsInside, stored.Element, stored.IsApart)),
            EndpointFlows = lens is not null ? [] : Map(summary.EndpointFlows, flow => new PortableEndpointFlow(flow.Argument, flow.Sink, Of(flow.Endpoint))),
            Exhausted = summary.Exhausted,
        };
        var objects = new List<PortableObject>();
        for (var i = 0; i < _objects.Count; i++)
            objects.Add(Of(_objects[i], summary));
        return frozen with { Objects = [.. objects] };
    }

    public PortableHit Freeze(Hit hit) =>
        new(hit.Argument, hit.Sink, Of(hit.Data), Of(hit.Endpoint), hit.SinkPlace, hit.IsInCallee, Map(hit.Through, Of), hit.Holder is { } holder ? Of(holder) : null);

    private PortableSinkFlow Of(SinkFlow flow) =>
        new(flow.Sink, Of(flow.Root), Of(flow.Data), Of(flow.Endpoint), flow.Argument, flow.Place, flow.Holder is { } holder ? Of(holder) : null);

    private PortableObject Of(HeapObject heapObject, Summary summary)
    {
        IsComplete &= heapObject.Callable is not { Body: not null };
        var method = heapObject.Callable is { Body: null } callable ? table.IdOf(callable.Method.OriginalDefinition) : null;
        return new()
        {
            Type = table.TextOf(heapObject.Type),
            Input = heapObject.Input is { } path ? Of(path) : null,
            Contents = summary.Created.TryGetValue(heapObject, out var contents) ? Map(contents, content => (IdOf(content.Field), Of(content.Value))) : null,
            IsExact = heapObject.IsExact,
            IsFilledHere = heapObject.IsFilledHere,
            IsBound = heapObject.IsBound,
            Depth = heapObject.Depth,
            Open = heapObject.Open is { } open ? IdOf(open) : null,
            Birth = Of(heapObject.Birth),
            BirthCap = heapObject.BirthCap,
            Method = method,
            MethodReceiver = method is null ? default : Of(heapObject.Callable!.Receiver),
            Name = heapObject.Name,
            Place = heapObject.Place,
        };
    }

    private PortableValue Of(Value value)
    {
        if (value.IsNothing)
            return default;
        var facts = value.Facts;
        var objects = new List<int>();
        foreach (var heapObject in value.Objects)
        {
            if (lens is not null && heapObject.Input is { } path && !lens.CanBeNamed(path))
                facts = facts.Union(lens.HeldAt(path));
            else
                objects.Add(NumberOf(heapObject));
        }

        return new(Of(facts), objects.Count == 0 ? null : [.. objects]);
    }

    private int NumberOf(HeapObject heapObject)
    {
        if (!_numbers.TryGetValue(heapObject, out var number))
        {
            _numbers.Add(heapObject, number = _objects.Count);
            _objects.Add(heapObject);
        }

        return number;
    }

    private PortableFact[]? Of(FactSet facts)
    {
        if (!_facts.TryGetValue(facts, out var frozen))
            _facts.Add(facts, frozen = Frozen(lens?.Of(facts) ?? facts));
        return frozen;
    }

    private PortableFact[]? Frozen(FactSet facts)
    {
        if (facts.IsEmpty)
            return null;
        var frozen = new PortableFact[facts.Count];
        var i = 0;
        foreach (var fact in facts)
            frozen[i++] = new(table.Find(fact.Origin) ?? Of(fact.Origin), fact.Cap, fact.Trace, fact.IsName);
        return frozen;
    }

    private PortableOrigin Of(Origin origin) => origin switch
    {
        InputOrigin { Open: { } open } input => Of(input, IdOf(open)),
        InputOrigin input when IsOwn(input.Path) => Of(input, open: null),
        InputOrigin input => table.Keep(input, Of(input, open: null)),
        SourceOrigin { Input: { } path } source when IsOwn(path) => Of(source),
        SourceOrigin source => table.Keep(source, Of(source)),
        TypeParameterOrigin parameter => table.Keep(parameter, new PortableOrigin.TypeParameter(table.TextOf(parameter.Parameter)!)),
        _ => table.Keep(origin, new PortableOrigin.Same(origin)),
    };

    private PortableOrigin.Input Of(InputOrigin input, string? open) => new(Of(input.Path), input.Covered, open, input.Without.Map(IdOf), input.Part);

    private PortableOrigin.Source Of(SourceOrigin source) => new(source.Symbol, source.Name, source.Level, source.Input is { } path ? Of(path) : null);

    private PortablePath Of(InputPath path)
    {
        if (table.Find(path) is { } known)
            return known;
        IsComplete &= path.Root != InputRoot.Captured;
        var symbol = path.Symbol is ITypeParameterSymbol parameter ? table.TextOf(parameter) : path.Symbol is { } named ? table.IdOf(named.OriginalDefinition) : null;
        var frozen = new PortablePath(path.Root, path.Ordinal, symbol, Map(path.Fields(), IdOf));
        return IsOwn(path) ? frozen : table.Keep(path, frozen);
    }

    /// <summary>Whether a path means something in this summary alone: what variables that are captured hold, and what numbered calls give.</summary>
    private static bool IsOwn(InputPath path) => path.Root == InputRoot.Captured || Array.Exists(path.Fields(), static field => field.IsCall);

    private PortableOpenCall? Of(OpenCall call)
    {
        if (table.TextOf(call.Method.ContainingType) is { } type && table.IdOf(call.Method.OriginalDefinition) is { } method)
            return new(Of(call.Result), type, method, [.. call.Method.TypeArguments.Select(argument => table.TextOf(argument) ?? "?")], Map(call.Arguments, Of), call.Bodies);
        IsComplete = false;
        return null;
    }

    /// <summary>Calls are numbered: where they stand in a file says nothing.</summary>
    private string IdOf(FieldKey key)
    {
        if (!key.IsCall)
            return key.Id;
        if (!_calls.TryGetValue(key, out var id))
            _calls.Add(key, id = $"{Thawer.CallPrefix}{_calls.Count}");
        return id;
    }

    private static TResult[] Map<T, TResult>(T[] items, Func<T, TResult> map) => items.IsEmpty ? [] : Array.ConvertAll(items, item => map(item));
}
