using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Puts a summary back among the symbols of a compilation, as that of one of its members.</summary>
internal sealed class Thawer(FlowKeys keys, Compilation compilation, IMethodSymbol member)
{
    /// <summary>Begins the name of what an open call gives.</summary>
    public const string CallPrefix = "$call#";

    private static readonly Trace NoTrace = Trace.Start("", place: null);

    private PortableSummary? _frozen;
    private HeapObject?[] _objects = [];
    private readonly Dictionary<string, FieldKey> _calls = new(StringComparer.Ordinal);

    public Summary Thaw(PortableSummary frozen)
    {
        _frozen = frozen;
        _objects = new HeapObject?[frozen.Objects.Length];
        var created = ImmutableDictionary.CreateBuilder<HeapObject, Content[]>();
        for (var i = 0; i < frozen.Objects.Length; i++)
        {
            if (frozen.Objects[i].Contents is { } contents)
                created[ObjectAt(i)] = Array.ConvertAll(contents, content => new Content(KeyOf(content.Field), Of(content.Value)));
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
            OpenCalls = [.. frozen.OpenCalls.Select(Of).OfType<OpenCall>()],
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
                yield return new(target, effect.Field is { } field ? KeyOf(field) : null, Of(effect.Value)) { IsWeak = effect.IsWeak };
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

    private FieldKey KeyOf(string id)
    {
        if (!id.StartsWith(CallPrefix, StringComparison.Ordinal))
            return keys.OfId(id, compilation);
        if (!_calls.TryGetValue(id, out var key))
            _calls.Add(id, key = FieldKey.OfCall($"{id}@{member.GetDocumentationCommentId()}"));
        return key;
    }

    private OpenCall? Of(PortableOpenCall call)
    {
        if (Of(call.Result) is not { Parent: not null } result
            || TypeText.Resolve(call.Type, compilation, member) is not INamedTypeSymbol type
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(call.Method, compilation) is not IMethodSymbol definition)
        {
            return null;
        }

        var method = type.GetMembers(definition.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, definition));
        if (method is not null && method.Arity > 0 && method.Arity == call.TypeArguments.Length)
            method = method.Construct([.. call.TypeArguments.Select(argument => TypeText.Resolve(argument, compilation, member) ?? compilation.ObjectType)]);
        return method is null || method.Parameters.Length != call.Arguments.Length ? null : new(result, method, Array.ConvertAll(call.Arguments, Of), call.Bodies);
    }

    private Stored Of(PortableStored stored) =>
        new(KeyOf(stored.Field), stored.IsInput, Of(stored.Facts)) { IsInside = stored.IsInside, Element = stored.Element, IsApart = stored.IsApart };

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
            Open = frozen.Open is { } open ? KeyOf(open) : null,
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
                result = result.With(new(origin, fact.Cap, fact.Trace ?? (origin is SourceOrigin source ? Trace.Start(source.Name, place: null) : NoTrace)) { IsName = fact.IsName });
        }

        return result;
    }

    private Origin? Of(PortableOrigin origin) => origin switch
    {
        PortableOrigin.Same same => same.Origin,
        PortableOrigin.Source source => new SourceOrigin(source.Symbol, source.Name, source.Level, source.Path is { } path ? Of(path) : null),
        PortableOrigin.Input input => Of(input.Path) is { } path ? new InputOrigin(path, input.Covered) { Open = input.Open is { } open ? KeyOf(open) : null, Without = MemberSet.Of([.. input.Without.Select(KeyOf)]), Part = input.Part } : null,
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
            InputRoot.Static when frozen.Symbol is ['!', ..] => TypeText.ResolveParameter(frozen.Symbol, member) is { } parameter ? InputPath.Static(parameter) : null,
            InputRoot.Static when frozen.Symbol is { } id && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } symbol => InputPath.Static(symbol),
            _ => null,
        };
        foreach (var field in frozen.Fields)
            path = path?.Below(KeyOf(field));
        return path;
    }
}
