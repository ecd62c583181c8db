namespace SovereignData.Policy;

/// <summary>Reads what annotations in code say of destinations.</summary>
public static class AnnotationText
{
    /// <summary>What is wrong with the argument of <c>[Destination]</c>; null where it names a host, a provider or an offer.</summary>
    /// <param name="target">The argument.</param>
    /// <param name="catalogue">The providers that may be named.</param>
    public static PolicyMessage? DestinationError(string target, Catalogue catalogue) =>
        catalogue.FindTarget(target) is null || catalogue.FindById(target.Trim()) is null && !HostName.TryParse(target, out _)
            ? new PolicyMessage("UnknownTarget", target) { Valid = catalogue.Ids }
            : null;

    /// <summary>What is wrong with the provider of <c>[SendsData]</c>; null where it is known, or <c>endpoint</c>.</summary>
    /// <param name="provider">The provider's or offer's id.</param>
    /// <param name="catalogue">The providers that may be named.</param>
    public static PolicyMessage? ProviderError(string provider, Catalogue catalogue) =>
        string.Equals(provider, PolicySink.Endpoint, StringComparison.Ordinal) || catalogue.FindById(provider) is not null
            ? null
            : new PolicyMessage("UnknownProvider", provider) { Valid = [.. catalogue.Ids, PolicySink.Endpoint] };

    /// <summary>What is wrong with the kind of <c>[SendsData]</c>; null where there is such a kind.</summary>
    /// <param name="kind">The kind's name.</param>
    public static PolicyMessage? KindError(string kind) =>
        PolicyNames.TryParse(kind, out DestinationKind _) ? null : new PolicyMessage("UnknownKind", kind) { Valid = PolicyNames.Kinds.Names };
}
