using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>
/// A summary as plain data: symbols are documentation ids, objects are numbers.
/// It outlives the compilation that it was computed in, and it can be written into an assembly.
/// </summary>
internal sealed record PortableSummary
{
    public PortableValue Return { get; init; }

    public PortableValue Thrown { get; init; }

    public (int Ordinal, PortableValue Value)[] Outputs { get; init; } = [];

    public PortableEffect[] Effects { get; init; } = [];

    /// <summary>The objects that values refer to by their number here.</summary>
    public PortableObject[] Objects { get; init; } = [];

    public PortableSinkFlow[] SinkFlows { get; init; } = [];

    public PortableDelegateCall[] DelegateCalls { get; init; } = [];

    public PortableOpenCall[] OpenCalls { get; init; } = [];

    public PortableStored[] Stored { get; init; } = [];

    public PortableEndpointFlow[] EndpointFlows { get; init; } = [];

    public string? Exhausted { get; init; }

    /// <summary>Whether a caller may send by it: what it hands in, or what it writes into what it is handed back.</summary>
    public bool Sends => SinkFlows.Length > 0 || Array.Exists(Objects, static one => one.Contents is { } contents && Array.Exists(contents, static content => string.Equals(content.Field, FieldKey.Sent.Id, StringComparison.Ordinal)));
}

/// <param name="Facts">What is known of the value; null where nothing is.</param>
/// <param name="Objects">The objects it may stand for; null where there are none.</param>
internal readonly record struct PortableValue(PortableFact[]? Facts, int[]? Objects)
{
    public bool IsNothing => Facts is null && Objects is null;
}

/// <param name="Root">The kind of root.</param>
/// <param name="Ordinal">The parameter.</param>
/// <param name="Symbol">The documentation id of a static member.</param>
/// <param name="Fields">The ids of the fields below.</param>
internal sealed record PortablePath(InputRoot Root, int Ordinal, string? Symbol, string[] Fields);

internal readonly record struct PortableFact(PortableOrigin Origin, Level Cap, Trace? Trace, bool IsName);

internal abstract record PortableOrigin
{
    /// <summary>One that names no symbol.</summary>
    public sealed record Same(Origin Origin) : PortableOrigin;

    public sealed record Source(string Symbol, string Name, Level Level, PortablePath? Path) : PortableOrigin;

    /// <param name="Path">The input.</param>
    /// <param name="Covered">The level that its tag was judged at.</param>
    /// <param name="Open">The open call through which it came.</param>
    /// <param name="Without">The ids of the members that were overwritten.</param>
    /// <param name="Part">What it has to do with an address.</param>
    public sealed record Input(PortablePath Path, Level? Covered, string? Open, string[] Without, AddressPart Part = AddressPart.Any) : PortableOrigin;

    public sealed record TypeParameter(string Parameter) : PortableOrigin;
}

/// <summary>An object; the fields are those of <see cref="HeapObject"/>.</summary>
internal sealed record PortableObject
{
    public string? Type { get; init; }

    public PortablePath? Input { get; init; }

    /// <summary>What it holds, where the member made it; null for one that an input stands for.</summary>
    public (string Field, PortableValue Value)[]? Contents { get; init; }

    public bool IsExact { get; init; }

    public bool IsFilledHere { get; init; }

    public bool IsBound { get; init; }

    public int Depth { get; init; }

    public string? Open { get; init; }

    public PortableFact[]? Birth { get; init; }

    public Level? BirthCap { get; init; }

    /// <summary>The documentation id of the method behind a delegate.</summary>
    public string? Method { get; init; }

    public PortableValue MethodReceiver { get; init; }

    public string Name { get; init; } = "";

    public Place? Place { get; init; }
}

internal sealed record PortableEffect(PortablePath Target, string? Field, PortableValue Value, bool IsWeak = false);

internal sealed record PortableDelegateCall(PortablePath Target, PortableValue[] Arguments);

/// <param name="Result">What it gives, as a path that ends in a key of its own.</param>
/// <param name="Type">The type through which the member is called.</param>
/// <param name="Method">The documentation id of the member.</param>
/// <param name="TypeArguments">Of the member.</param>
/// <param name="Arguments">What is handed to it, by ordinal.</param>
/// <param name="Bodies">How many bodies may run.</param>
internal sealed record PortableOpenCall(PortablePath Result, string Type, string Method, string[] TypeArguments, PortableValue[] Arguments, int Bodies);

internal sealed record PortableStored(string Field, bool IsInput, PortableFact[]? Facts, bool IsInside, string? Element, bool IsApart);

internal sealed record PortableEndpointFlow(Place Argument, Place Sink, PortableFact[]? Endpoint);

internal sealed record PortableSinkFlow(Sink Sink, PortablePath Root, PortableFact[]? Data, PortableFact[]? Endpoint, Place? Argument, Place? Place, PortablePath? Holder);

/// <summary>A hit as plain data; see <see cref="Hit"/>.</summary>
internal sealed record PortableHit(Place Argument, Sink Sink, PortableFact[]? Data, PortableFact[]? Endpoint, Place SinkPlace, bool IsInCallee, PortablePath[] Through, PortablePath? Holder);
