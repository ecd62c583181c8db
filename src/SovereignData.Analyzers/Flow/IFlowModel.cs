using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow;

/// <summary>What the engine asks about symbols: it knows values and paths, the model knows what they mean.</summary>
internal interface IFlowModel
{
    /// <summary>What all answers rest on beside the code itself: two models of the same text answer alike.</summary>
    string Fingerprint { get; }

    /// <summary>The tag of a field, property, parameter or event.</summary>
    Tag TagOf(ISymbol symbol);

    /// <summary>The tag of what a method returns, which may hang on what stands in a call as its arguments.</summary>
    Tag TagOfReturn(IMethodSymbol method, CallGiven given);

    /// <summary>The tag of every value of a type, its own or that of what it contains.</summary>
    Tag TagOf(ITypeSymbol type);

    /// <summary>The tags that a type has because of members which another assembly does not see; null where there are none.</summary>
    HiddenTags? HiddenTagsOf(INamedTypeSymbol type, Func<ISymbol, bool> isVisible);

    /// <summary>How a call of the method sends, if it does, on what a property holds where that is known.</summary>
    SinkRole? SinkOf(IMethodSymbol method, IPropertySymbol? receiver = null);

    /// <summary>Whether setting the member, or calling it with its endpoint parameters, decides a destination.</summary>
    EndpointRole? EndpointOf(ISymbol member);

    /// <summary>Where an assignment of a property, or an argument of a method, becomes part of a name; null where none does.</summary>
    NamingRole? NamingOf(ISymbol member);

    /// <summary>Whether a client of the type sends to its vendor where nothing says otherwise.</summary>
    bool IsVendorsClient(INamedTypeSymbol type);

    /// <summary>The level to which the method lowers what passes through it.</summary>
    Level? LoweringOf(IMethodSymbol method);

    /// <summary>Whether the method is declared to lower, and was found not to.</summary>
    bool IsWeak(IMethodSymbol method);

    /// <summary>Whether a call of a library changes what a value looks like so much that its path should tell of it.</summary>
    bool IsWaypoint(IMethodSymbol method);

    /// <summary>The destination declared on a client type, or on a field, property, parameter or method that holds or returns one.</summary>
    string? DestinationOf(ISymbol symbol);

    /// <summary>How policy says that the method passes values on; it overrides what the engine would find.</summary>
    PropagationRole? PropagationOf(IMethodSymbol method);

    /// <summary>Whether what the method does is said by an attribute, so that other assemblies see it for themselves.</summary>
    bool IsDeclaredInCode(IMethodSymbol method);
}

/// <param name="Members">The fields and properties that stand alone as arguments, constants of enums among them.</param>
/// <param name="Texts">The arguments that are constant texts.</param>
internal readonly record struct CallGiven(IEnumerable<ISymbol> Members, IEnumerable<string> Texts)
{
    public static CallGiven None { get; } = new([], []);
}

internal enum TagKind : byte
{
    None,

    /// <summary>Labels the value.</summary>
    Label,

    /// <summary>Replaces every tag of the value and below by this level.</summary>
    Level,

    /// <summary>Cuts an inherited tag.</summary>
    Cut,
}

/// <param name="Kind">What the tag does.</param>
/// <param name="Level">At which level.</param>
/// <param name="Symbol">The documentation id of what bears it.</param>
/// <param name="Name">What a message calls the data.</param>
internal readonly record struct Tag(TagKind Kind, Level Level, string Symbol, string Name)
{
    public static Tag None { get; }

    public static Tag Cut { get; } = new(TagKind.Cut, Level.Anonymised, "", "");

    public bool IsLabel => Kind == TagKind.Label;

    public bool IsLevel => Kind == TagKind.Level;
}

/// <param name="Sink">The sink.</param>
/// <param name="Sends">Which parameters are sent.</param>
/// <param name="SendsReceiver">Whether the receiver itself is.</param>
/// <param name="ResultCarries">Whether the answer is made of what was sent, as a language model's is.</param>
internal sealed record SinkRole(Sink Sink, Func<IParameterSymbol, bool> Sends, bool SendsReceiver, bool ResultCarries)
{
    /// <summary>What is written into the stream or writer that it gives is sent.</summary>
    public bool SendsWritten { get; init; }

    /// <summary>The receiver keeps track of what came out of it, and sends what was changed of that.</summary>
    public bool SendsChanges { get; init; }

    /// <summary>Whether a call counts that takes one of these fields and properties among its arguments; null for any call.</summary>
    public Func<IEnumerable<ISymbol>, bool>? Given { get; init; }
}

/// <param name="Parameters">The names of the parameters that decide; empty for a property.</param>
/// <param name="Destination">What the member means whatever its value, if it does.</param>
internal sealed record EndpointRole(string[] Parameters, string? Destination)
{
    public bool Decides(IParameterSymbol parameter) => Array.IndexOf(Parameters, parameter.Name) >= 0;
}

/// <param name="Parameters">The names of the parameters that become part of a name; empty for every one, and for a property.</param>
internal sealed record NamingRole(string[] Parameters)
{
    public bool Names(IParameterSymbol parameter) => Parameters.Length == 0 || Array.IndexOf(Parameters, parameter.Name) >= 0;
}

/// <param name="From">Parameter names, or <c>this</c>.</param>
/// <param name="To">Parameter names, <c>this</c> or <c>return</c>; empty when nothing is passed on.</param>
internal sealed record PropagationRole(string[] From, string[] To);
