using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>A call that sends, as the model describes it.</summary>
/// <param name="Id">The documentation id of the called member.</param>
/// <param name="Name">What a message calls it.</param>
/// <param name="Kind">The kind of destination.</param>
/// <param name="Provider">The vendor meant when no endpoint is set in sight; null when the client alone decides.</param>
/// <param name="Clients">The documentation ids of the types that send.</param>
internal sealed record Sink(string Id, string Name, DestinationKind Kind, string? Provider, ImmutableArray<string> Clients)
{
    /// <summary>The package of a member of which nobody says that it sends, only that it could.</summary>
    public string? Package { get; init; }

    /// <summary>It makes the message of an exception, which ends in logs and answers wherever it is caught.</summary>
    public bool IsExceptionMessage { get; init; }

    /// <summary>It passes values on like any other member of a library.</summary>
    public bool PassesOn => Package is not null || IsExceptionMessage;

    public bool Equals(Sink? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>A way from an input into a sink, as a caller needs it.</summary>
/// <param name="Sink">The sink.</param>
/// <param name="Root">The input that a caller has to look at first.</param>
/// <param name="Data">The inputs that reach the sink.</param>
/// <param name="Endpoint">What is known of the destination.</param>
/// <param name="Argument">The argument that carries the value in the member itself; null where the member is that of a package.</param>
/// <param name="Place">Where the value is sent; null as before.</param>
internal sealed record SinkFlow(Sink Sink, InputPath Root, FactSet Data, FactSet Endpoint, Place? Argument, Place? Place)
{
    /// <summary>The member whose delegate sends, as whatever the code puts there; a caller that knows the delegate knows better.</summary>
    public InputPath? Holder { get; init; }

    public bool Says(SinkFlow other) =>
        Sink.Equals(other.Sink) && Root.Equals(other.Root) && Data.Says(other.Data) && Endpoint.Says(other.Endpoint);

    /// <summary>Whether both lead from one input to one place; what goes there may differ.</summary>
    public bool IsSameWay(SinkFlow other) =>
        Sink.Equals(other.Sink) && Root.Equals(other.Root) && Equals(Argument, other.Argument) && Equals(Place, other.Place) && Equals(Holder, other.Holder);
}

/// <summary>A sink that a value reaches inside the member under analysis.</summary>
/// <param name="Argument">The argument, or the call where the receiver carries the value.</param>
/// <param name="Sink">The sink, here or in a callee.</param>
/// <param name="Data">What reaches it.</param>
/// <param name="Endpoint">What is known of the destination.</param>
/// <param name="SinkPlace">The place of the sink itself.</param>
/// <param name="IsInCallee">Whether a callee sends.</param>
/// <param name="Through">The members of its receiver from which the callee sends: what the code puts there is reported in the callee.</param>
internal sealed record Hit(Place Argument, Sink Sink, FactSet Data, FactSet Endpoint, Place SinkPlace, bool IsInCallee, InputPath[] Through)
{
    /// <inheritdoc cref="SinkFlow.Holder" />
    public InputPath? Holder { get; init; }
}
