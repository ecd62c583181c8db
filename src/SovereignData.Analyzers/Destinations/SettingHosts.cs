namespace SovereignData.Analyzers.Destinations;

/// <summary>The destinations that a setting names, if it names any: most settings are words, numbers and sentences.</summary>
internal static class SettingHosts
{
    public static IReadOnlyList<Destination> Of(Setting setting, Catalogue catalogue) =>
        MayBeEndpoint(setting.Value.Trim()) && Policy.Endpoint.TryParseHosts(setting.Value, out var hosts) ? [.. hosts.Select(catalogue.Find)] : [];

    private static bool MayBeEndpoint(string value) =>
        value.IndexOf("://", StringComparison.Ordinal) > 0
        || value.IndexOf('=') > 0
        || (value.IndexOf('.') > 0 && value.IndexOf('@') < 0 && !value.Any(char.IsWhiteSpace));
}
