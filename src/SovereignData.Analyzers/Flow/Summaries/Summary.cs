using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>What a call of a member does, in terms of its inputs; computed once, applied at every call.</summary>
internal sealed record Summary
{
    public static Summary Bottom { get; } = new();

    /// <summary>What it returns.</summary>
    public Value Return { get; init; } = Value.Nothing;

    /// <summary>What <c>ref</c> and <c>out</c> parameters hold at its end, by ordinal.</summary>
    public (int Ordinal, Value Value)[] Outputs { get; init; } = [];

    /// <summary>What it wrote into objects that it did not create, and into captured variables.</summary>
    public Effect[] Effects { get; init; } = [];

    /// <summary>What the objects that it created and let go hold.</summary>
    public ImmutableDictionary<HeapObject, Content[]> Created { get; init; } =
        ImmutableDictionary<HeapObject, Content[]>.Empty;

    /// <summary>Which inputs reach which sinks.</summary>
    public SinkFlow[] SinkFlows { get; init; } = [];

    /// <summary>Calls of delegates that came in as inputs.</summary>
    public DelegateCall[] DelegateCalls { get; init; } = [];

    /// <summary>Calls of virtual members on inputs, which a caller may know better.</summary>
    public OpenCall[] OpenCalls { get; init; } = [];

    /// <summary>For a lambda: the variables, and the receiver, that it captures.</summary>
    public InputPath[] Captured { get; init; } = [];

    /// <summary>What the exceptions carry that leave it.</summary>
    public Value Thrown { get; init; } = Value.Nothing;

    /// <summary>What is put into each member, of whatever object, when it ends.</summary>
    public Stored[] Stored { get; init; } = [];

    /// <summary>For sinks here and below whose destination hangs on an input: what is known of it here.</summary>
    public EndpointFlow[] EndpointFlows { get; init; } = [];

    /// <summary>The bound that stopped the analysis, if one did.</summary>
    public string? Exhausted { get; init; }

    /// <summary>The facts and objects that applying it goes through.</summary>
    public int Weight =>
        Return.Weight + Thrown.Weight + Outputs.Sum(static output => output.Value.Weight) + Effects.Sum(static effect => 1 + effect.Value.Weight)
        + SinkFlows.Sum(static flow => flow.Data.Count + flow.Endpoint.Count) + EndpointFlows.Sum(static flow => flow.Endpoint.Count)
        + DelegateCalls.Sum(static call => 1 + call.Arguments.Sum(static argument => argument.Weight))
        + OpenCalls.Sum(static call => 1 + call.Arguments.Sum(static argument => argument.Weight))
        + Created.Values.Sum(static contents => contents.Sum(static content => content.Value.Weight));

    public Summary StoppedAt(string bound) => this with { Exhausted = bound };

    /// <summary>Whether both say the same to a caller.</summary>
    public bool Says(Summary other) =>
        Return.Says(other.Return)
        && Thrown.Says(other.Thrown)
        && Created.Count == other.Created.Count
        && Same(Outputs, other.Outputs, static (left, right) => left.Ordinal == right.Ordinal && left.Value.Says(right.Value))
        && Same(Effects, other.Effects, static (left, right) => left.IsOfSamePlace(right) && left.IsWeak == right.IsWeak && left.Value.Says(right.Value))
        && Same(SinkFlows, other.SinkFlows, static (left, right) => left.Says(right))
        && Same(DelegateCalls, other.DelegateCalls, static (left, right) => left.Says(right))
        && Same(OpenCalls, other.OpenCalls, static (left, right) => left.Says(right))
        && Created.All(pair => other.Created.TryGetValue(pair.Key, out var theirs) && Same(pair.Value, theirs, static (left, right) => ReferenceEquals(left.Field, right.Field) && left.Value.Says(right.Value)));

    private static bool Same<T>(T[] left, T[] right, Func<T, T, bool> same) =>
        left.Length == right.Length && left.Zip(right, same).All(static equal => equal);
}

/// <summary>What a member of some object holds.</summary>
/// <param name="Field">The member.</param>
/// <param name="IsInput">Whether the object came in from outside.</param>
/// <param name="Facts">What it holds says.</param>
internal readonly record struct Stored(FieldKey Field, bool IsInput, FactSet Facts)
{
    /// <summary>It was put into something inside the object that the member holds.</summary>
    public bool IsInside { get; init; }

    /// <summary>Which part of the tuple or dictionary in the member it is, as a <see cref="PartPath"/>; null for no part in particular.</summary>
    public string? Element { get; init; }

    /// <summary>The parts of the tuple or dictionary are stated one by one, too.</summary>
    public bool IsApart { get; init; }
}

/// <summary>What is known, seen from one member, of the destination of a sink in it or below it.</summary>
internal readonly record struct EndpointFlow(Place Argument, Place Sink, FactSet Endpoint);

/// <summary>What one slot of an object holds at the end of a member.</summary>
internal readonly record struct Content(FieldKey Field, Value Value);

/// <summary>A write into an input: a slot below it, or (no field) the captured variable itself.</summary>
internal readonly record struct Effect(InputPath Target, FieldKey? Field, Value Value)
{
    /// <summary>What was there before may still be there.</summary>
    public bool IsWeak { get; init; }

    public bool IsOfSamePlace(Effect other) => Target.Equals(other.Target) && ReferenceEquals(Field, other.Field);

    public Effect With(Effect other) => this with { Value = Value.Join(other.Value), IsWeak = IsWeak || other.IsWeak };
}

/// <summary>A call of a delegate that an input holds; its result is the input's <see cref="FlowKeys.DelegateResult"/>.</summary>
internal sealed record DelegateCall(InputPath Target, Value[] Arguments)
{
    public bool Says(DelegateCall other) =>
        Target.Equals(other.Target) && Arguments.Length == other.Arguments.Length && Arguments.Zip(other.Arguments, static (left, right) => left.Says(right)).All(static same => same);

    public DelegateCall With(DelegateCall other) => this with { Arguments = [.. Arguments.Zip(other.Arguments, static (left, right) => left.Join(right))] };
}
