namespace SovereignData;

/// <summary>
/// Says where a client sends, for clients whose endpoint cannot be read from the code around them.
/// </summary>
/// <remarks>
/// On a class, struct or interface it holds for every client of that type; on a field, a property or a parameter,
/// for the client it holds; on a method or a return value, for the client that the method returns. It comes before
/// any endpoint found in the code.
/// </remarks>
/// <param name="idOrHost">
/// A host if it holds a dot (<c>s3.gra.io.cloud.ovh.net</c>), else the id of a provider (<c>ovhcloud</c>) or of
/// one of its offers (<c>ovhcloud/hosted-private-cloud</c>), as in the catalogue or the policy.
/// </param>
/// <example>
/// <code>
/// public sealed class LaboratoryArchive([Destination("outscale/cloudgouv")] IAmazonS3 archive);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class DestinationAttribute(string idOrHost) : Attribute
{
    /// <summary>The host, or the id of the provider or offer.</summary>
    public string IdOrHost { get; } = idOrHost;
}
