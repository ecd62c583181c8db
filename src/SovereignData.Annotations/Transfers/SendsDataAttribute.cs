namespace SovereignData;

/// <summary>
/// Declares a sink of one's own: what is handed to it leaves for the destination that it names.
/// </summary>
/// <remarks>
/// On a method, a constructor or an accessor every argument is sent; on a parameter, that argument only. It holds
/// for overrides and implementations too.
/// </remarks>
/// <example>
/// <code>
/// public void Push(string route, [SendsData(Provider = "contoso-cloud", Kind = "storage")] Stream payload)
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter)]
public sealed class SendsDataAttribute : Attribute
{
    /// <summary>
    /// The id of a provider or of one of its offers, as in the catalogue or the policy; or <c>endpoint</c>, the
    /// default: the destination is resolved from the client on which the method is called.
    /// </summary>
    public string Provider { get; set; } = "endpoint";

    /// <summary>
    /// The kind of destination, for which a policy sets its requirements: <c>storage</c>, <c>database</c>,
    /// <c>messaging</c>, <c>http</c> (the default), <c>ai</c>, <c>analytics</c>, <c>telemetry</c> or <c>log</c>.
    /// </summary>
    public string Kind { get; set; } = "http";
}
