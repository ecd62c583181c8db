namespace SovereignData;

/// <summary>
/// Cuts the tag that a member, parameter or return value would inherit: the value is not personal health data.
/// </summary>
/// <remarks>
/// It is a statement that a reader must be able to check, so the reason is required, and it holds only where it
/// stands: an override states its own.
/// </remarks>
/// <param name="reason">Why the value says nothing about a person. An empty reason is reported (SOV3003).</param>
/// <example>
/// <code>
/// [NotHealthData("version of the message format")]
/// public int SchemaVersion { get; init; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue,
    Inherited = false)]
public sealed class NotHealthDataAttribute(string reason) : Attribute
{
    /// <summary>Why the value says nothing about a person.</summary>
    public string Reason { get; } = reason;
}
