namespace SovereignData;

/// <summary>
/// A dated derogation: health data may go from here to this provider although the policy does not admit it.
/// </summary>
/// <remarks>
/// <para>
/// It covers what is reported in the assembly, type, method, constructor or accessor that bears it, for all offers
/// of the provider. A flow that it covers is silent, and stays in the inventory (SOV0001). Derived types and
/// overrides are not covered: an authorisation holds where it stands.
/// </para>
/// <para>
/// An authorisation that has expired is an error (SOV4001), one that soon will (SOV4002) or that lacks its
/// reference or its end (SOV4003) a warning.
/// </para>
/// </remarks>
/// <param name="provider">The id of the provider, or of one of its offers, as in the catalogue or the policy.</param>
/// <example>
/// <code>
/// [AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2026-12-21", Level = "pseudonymised")]
/// public sealed class WarehouseExport;
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Constructor | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
public sealed class AuthorisedTransferAttribute(string provider) : Attribute
{
    /// <summary>The id of the provider, or of one of its offers.</summary>
    public string Provider { get; } = provider;

    /// <summary>What allows the transfer: the number of a decision, a contract, an impact assessment.</summary>
    public string? Reference { get; set; }

    /// <summary>The last day on which it holds, inclusive, in UTC, as <c>yyyy-MM-dd</c>.</summary>
    public string? Expires { get; set; }

    /// <summary>
    /// The highest level it covers: <c>identifying</c> or <c>pseudonymised</c>; every level if it is not set.
    /// </summary>
    public string? Level { get; set; }

    /// <summary>Why the transfer is needed, for the reader of the register of processing activities.</summary>
    public string? Justification { get; set; }
}
