using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;

namespace SovereignData.Analyzers.Pseudonymisers.Custody;

/// <summary>
/// Where the data's connection is configured. The files tell it, where there are any that name one; failing that, code that reads both from
/// its configuration.
/// </summary>
internal sealed class ConnectionSettings(Compilation compilation, PolicyContext policy, CancellationToken cancellationToken)
{
    private const string ConnectionStrings = "ConnectionStrings";
    private const string OfDevelopers = ".Development.json";

    private readonly Lazy<IReadOnlyList<IReadOnlyList<Setting>>> _files = new(() =>
    [
        .. policy.AdditionalFiles
            .Where(static file => !file.Path.EndsWith(OfDevelopers, StringComparison.OrdinalIgnoreCase))
            .Select(file => SettingsFiles.Read(file, cancellationToken))
            .Where(file => file.Any(setting => IsConnection(setting, policy.Catalogue))),
    ]);

    private readonly Lazy<bool> _isRead = new(() => ConfiguredConnections.AreReadIn(compilation, cancellationToken));

    public bool AreBeside(string? setting) => _files.Value.Count == 0
        ? _isRead.Value
        : setting is not null && _files.Value.Any(file => file.Any(other => IsIn(other, setting) && other.Value.Trim().Length > 0));

    private static bool IsConnection(Setting setting, Catalogue catalogue) =>
        setting.Value.Trim().Length > 0
        && (setting.Key.StartsWith(ConnectionStrings + ":", StringComparison.OrdinalIgnoreCase) || SettingHosts.Of(setting, catalogue).Count > 0);

    private static bool IsIn(Setting setting, string path) =>
        setting.Key.StartsWith(path, StringComparison.OrdinalIgnoreCase) && (setting.Key.Length == path.Length || setting.Key[path.Length] == ':');
}
