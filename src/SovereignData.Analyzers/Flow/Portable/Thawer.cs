using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Puts a summary back among the symbols of a compilation, as that of one of its members.</summary>
internal sealed class Thawer(FlowKeys keys, Compilation compilation, IMethodSymbol member)
{
    private static readonly Trace NoTrace = Trace.Start("", place: null);

    private PortableSummary? _frozen;
    private HeapObject?[] _objects = [];

    public Summary Thaw(PortableSummary frozen)
    {
        _frozen = frozen;
        _objects = new HeapObject?[frozen.Objects.Length];
        var created = ImmutableDictionary.CreateBuilder<HeapObject, Content[]>();
        for (var i = 0; i < frozen.Objects.Length; i++)
        {
            if (frozen.Objects[i].Contents is { } contents)
                created[ObjectAt(i)] = Array.ConvertAll(contents, content => new Content(keys.OfId(content.Field, compilation), Of(content.Value)));
        }

        return new()
        {
            Return = Of(frozen.Return),
            Thrown = Of(frozen.Thrown),
            Outputs = Array.ConvertAll(frozen.Outputs, output => (output.Ordinal, Of(output.Value))),
            Effects = [.. Effects(frozen)],
            Created = created.ToImmutable(),
            SinkFlows = [.. SinkFlows(frozen)],
            DelegateCalls = [.. DelegateCalls(frozen)],
            Stored = Array.ConvertAll(frozen.Stored, Of),
            EndpointFlows = Array.ConvertAll(frozen.EndpointFlows, flow => new EndpointFlow(flow.Argument, flow.Sink, Of(flow.Endpoint))),
            Exhausted = frozen.Exhausted,
        };
    }

    public Hit Thaw(PortableHit hit) =>
        new(hit.Argument, hit.Sink, Of(hit.Data), Of(hit.Endpoint), hit.SinkPlace, hit.IsInCallee, [.. hit.Through.Select(Of).OfType<InputPath>()]) { Holder = hit.Holder is { } holder ? Of(holder) : null };

    private IEnumerable<Effect> Effects(PortableSummary frozen)
    {
        foreach (var effect in frozen.Effects)
        {
            if (Of(effect.Target) is { } target)
                yield return new(target, effect.Field is { } field ? keys.OfId(field, compilation) : null, Of(effect.Value));
        }
    }

    private IEnumerable<SinkFlow> SinkFlows(PortableSummary frozen)
    {
        foreach (var flow in frozen.SinkFlows)
        {
            if (Of(flow.Root) is { } root)
                yield return new(flow.Sink, root, Of(flow.Data), Of(flow.Endpoint), flow.Argument, flow.Place) { Holder = flow.Holder is { } holder ? Of(holder) : null };
        }
    }

    private IEnumerable<DelegateCall> DelegateCalls(PortableSummary frozen)
    {
        foreach (var call in frozen.DelegateCalls)
        {
            if (Of(call.Target) is { } target)
                yield return new(target, Array.ConvertAll(call.Arguments, Of));
        }
    }

    private Stored Of(PortableStored stored) =>
        new(keys.OfId(stored.Field, compilation), stored.IsInput, Of(stored.Facts)) { IsInside = stored.IsInside, Element = stored.Element is { } element ? keys.OfId(element, compilation) : null, IsApart = stored.IsApart };

    private Value Of(PortableValue value)
    {
        if (value.IsNothing)
            return Value.Nothing;
        var result = Value.Of(Of(value.Facts));
        foreach (var number in value.Objects ?? [])
            result = result.Join(Value.Of(ObjectAt(number)));
        return result;
    }

    private HeapObject ObjectAt(int number)
    {
        if (_objects[number] is { } known)
            return known;
        var frozen = _frozen!.Objects[number];
        var callable = frozen.Method is { } id && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is IMethodSymbol method
            ? new Callable(method, Body: null, Of(frozen.MethodReceiver))
            : null;
        return _objects[number] = new()
        {
            Type = TypeText.Resolve(frozen.Type, compilation, member),
            Input = frozen.Input is { } path ? Of(path) : null,
            IsExact = frozen.IsExact,
            IsFilledHere = frozen.IsFilledHere,
            IsBound = frozen.IsBound,
            Depth = frozen.Depth,
            Birth = Of(frozen.Birth),
            BirthCap = frozen.BirthCap,
            Callable = callable,
            Name = frozen.Name,
            Place = frozen.Place,
        };
    }

    private FactSet Of(PortableFact[]? facts)
    {
        var result = FactSet.Empty;
        foreach (var fact in facts ?? [])
        {
            if (Of(fact.Origin) is { } origin)
                result = result.With(new(origin, fact.Cap, fact.Trace ?? (origin is SourceOrigin source ? Trace.Start(source.Name, place: null) : NoTrace)));
        }

        return result;
    }

    private Origin? Of(PortableOrigin origin) => origin switch
    {
        PortableOrigin.Same same => same.Origin,
        PortableOrigin.Source source => new SourceOrigin(source.Symbol, source.Name, source.Level, source.Path is { } path ? Of(path) : null),
        PortableOrigin.Input input => Of(input.Path) is { } path ? new InputOrigin(path, input.Covered) : null,
        PortableOrigin.TypeParameter parameter => TypeText.ResolveParameter(parameter.Parameter, member) is { } found ? new TypeParameterOrigin(found) : null,
        _ => null,
    };

    /// <summary>A path below a static member that is no longer there is lost.</summary>
    private InputPath? Of(PortablePath frozen)
    {
        InputPath? path = frozen.Root switch
        {
            InputRoot.This => InputPath.This,
            InputRoot.Parameter => InputPath.Parameter(frozen.Ordinal),
            InputRoot.Static when frozen.Symbol is { } id && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } symbol => InputPath.Static(symbol),
            _ => null,
        };
        foreach (var field in frozen.Fields)
            path = path?.Below(keys.OfId(field, compilation));
        return path;
    }
}
