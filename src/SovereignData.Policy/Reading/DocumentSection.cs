using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads the whole of a policy file.</summary>
internal static class DocumentSection
{
    private const string Version = "1";

    private static readonly string[] Keys =
    [
        "$schema", "version", "extends", "require", "allowedProviders", "deniedProviders", "onPremisesHosts", "providers",
        "sources", "sinks", "endpoints", "names", "leakSwitches", "pseudonymisers", "propagators", "neutral", "destinations", "authorisations",
    ];

    public static (PolicyDocument Document, IReadOnlyList<FileLink> Links) Read(ReadingScope scope, JsonNode root)
    {
        if (Fields.Open(scope, root, Keys) is not { } file)
            return (PolicyDocument.Empty, []);

        scope.Text(file["$schema"]);
        CheckVersion(scope, file["version"]);
        var (profiles, links) = ExtendsSection.Read(scope, file["extends"]);
        return (Document(scope, file) with { Extends = profiles }, links);
    }

    private static PolicyDocument Document(ReadingScope scope, Fields file) => new()
    {
        Require = RequireSection.Read(scope, file["require"]),
        AllowedProviders = scope.Distinct(file["allowedProviders"], item => scope.Provider(item)),
        DeniedProviders = scope.Distinct(file["deniedProviders"], item => scope.Provider(item)),
        OnPremisesHosts = scope.Distinct(file["onPremisesHosts"], scope.Host),
        Providers = ProviderSection.Read(scope, file["providers"]),
        Sources = scope.List(file["sources"], item => SourceSection.Read(scope, item)),
        Sinks = scope.List(file["sinks"], item => SinkSection.Read(scope, item)),
        Endpoints = scope.List(file["endpoints"], item => EndpointSection.Read(scope, item)),
        Names = scope.List(file["names"], item => NamingSection.Read(scope, item)),
        LeakSwitches = scope.List(file["leakSwitches"], item => LeakSwitchSection.Read(scope, item)),
        Pseudonymisers = scope.List(file["pseudonymisers"], item => MemberSections.Pseudonymiser(scope, item)),
        Propagators = scope.List(file["propagators"], item => MemberSections.Propagator(scope, item)),
        Neutral = scope.List(file["neutral"], item => MemberSections.Neutral(scope, item)),
        Destinations = scope.List(file["destinations"], item => DestinationSection.Read(scope, item)),
        Authorisations = scope.List(file["authorisations"], item => AuthorisationSection.Read(scope, item)),
    };

    private static void CheckVersion(ReadingScope scope, JsonNode? node)
    {
        if (node is JsonNode.Number number)
        {
            if (!string.Equals(number.Value, Version, StringComparison.Ordinal))
                scope.Report(node.At, "UnsupportedVersion", number.Value, Version);
        }
        else if (node is not null)
        {
            scope.Report(node.At, "ExpectedNumber");
        }
    }
}
