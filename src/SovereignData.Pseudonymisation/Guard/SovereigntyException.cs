using System.Globalization;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>A request was stopped before anything of it left, since the policy does not admit its data where it was going.</summary>
/// <remarks>
/// Not an <see cref="HttpRequestException"/>, so that nothing that retries failed requests tries again. The message names the host, who
/// operates it, what is lacking and what would mend it; never the path, the headers or the content.
/// </remarks>
public sealed class SovereigntyException : InvalidOperationException
{
    /// <summary>Makes the exception of a violation, in the language of the current user.</summary>
    public SovereigntyException(EndpointViolation violation)
        : base((violation ?? throw new ArgumentNullException(nameof(violation))).In(CultureInfo.CurrentUICulture)) => Violation = violation;

    /// <summary>What stands against the request.</summary>
    public EndpointViolation Violation { get; }
}
