using SovereignData.Policy;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>How a client is guarded. Unless told otherwise it is taken to send identifying data.</summary>
public sealed class EndpointGuardOptions
{
    /// <summary>The policy; profile <c>care</c> if none is set.</summary>
    public EndpointPolicy Policy { get; set; } = EndpointPolicy.Default;

    /// <summary>The highest level of data that the client sends.</summary>
    public Level Level { get; set; } = Level.Identifying;

    /// <summary>What the client sends to. A host that is known to do something narrower, such as AI, is judged by that.</summary>
    public DestinationKind Kind { get; set; } = DestinationKind.Http;

    /// <summary>Whether requests that the policy does not admit are sent all the same, and only reported.</summary>
    public bool ReportOnly { get; set; }

    /// <summary>Called for each request that the policy does not admit, before it is stopped or sent.</summary>
    public Action<EndpointViolation>? OnViolation { get; set; }

    /// <summary>
    /// The documentation-comment ids of the code that sends, such as <c>T:Contoso.Export</c>: authorisations of the policy that have a
    /// <c>scope</c> cover the client only if it names one of these.
    /// </summary>
    public IReadOnlyList<string> Scope { get; set; } = [];

    /// <summary>The time, which decides whether assurances and authorisations have ended.</summary>
    public Func<DateTimeOffset> Clock { get; set; } = static () => DateTimeOffset.UtcNow;
}
