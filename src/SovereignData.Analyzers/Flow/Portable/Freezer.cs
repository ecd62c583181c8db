using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Takes the symbols out of a summary; through a lens, also what makes no sense outside the assembly.</summary>
internal sealed class Freezer(ExportLens? lens = null)
{
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
        var method = heapObject.Callable is { Body: null } callable ? callable.Method.OriginalDefinition.GetDocumentationCommentId() : null;
        return new()
        {
            Type = TypeText.Of(heapObject.Type),
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
        facts = lens?.Of(facts) ?? facts;
        if (facts.IsEmpty)
            return null;
        var frozen = new PortableFact[facts.Count];
        var i = 0;
        foreach (var fact in facts)
            frozen[i++] = new(Of(fact.Origin), fact.Cap, fact.Trace, fact.IsName);
        return frozen;
    }

    private PortableOrigin Of(Origin origin) => origin switch
    {
        InputOrigin input => new PortableOrigin.Input(Of(input.Path), input.Covered, input.Open is { } open ? IdOf(open) : null, input.Without.Map(IdOf), input.Part),
        SourceOrigin source => new PortableOrigin.Source(source.Symbol, source.Name, source.Level, source.Input is { } path ? Of(path) : null),
        TypeParameterOrigin parameter => new PortableOrigin.TypeParameter(TypeText.Of(parameter.Parameter)),
        _ => new PortableOrigin.Same(origin),
    };

    private PortablePath Of(InputPath path)
    {
        IsComplete &= path.Root != InputRoot.Captured;
        var symbol = path.Symbol is ITypeParameterSymbol parameter ? TypeText.Of(parameter) : path.Symbol?.OriginalDefinition.GetDocumentationCommentId();
        return new(path.Root, path.Ordinal, symbol, Map(path.Fields(), IdOf));
    }

    private PortableOpenCall? Of(OpenCall call)
    {
        if (TypeText.Of(call.Method.ContainingType) is { } type && call.Method.OriginalDefinition.GetDocumentationCommentId() is { } method)
            return new(Of(call.Result), type, method, [.. call.Method.TypeArguments.Select(static argument => TypeText.Of(argument) ?? "?")], Map(call.Arguments, Of), call.Bodies);
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
