namespace SovereignData.Analyzers.Configuration;

/// <summary>The configuration files among the additional files, and the values in them.</summary>
internal static class SettingsFiles
{
    /// <summary>They configure the build, and say nothing of where the program sends.</summary>
    private static readonly string[] OfTheBuild = ["nuget.config", "packages.config"];

    public static IReadOnlyList<Setting> Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var name = FileName.Of(file.Path);
        Func<string, IReadOnlyList<Setting>>? read =
            IsJson(name) ? SettingsReader.ReadJson
            : Ends(name, ".config") && !OfTheBuild.Contains(name, StringComparer.OrdinalIgnoreCase) ? SettingsReader.ReadXml
            : null;
        return read is not null && file.GetText(cancellationToken) is { } text ? read(text.ToString()) : [];
    }

    /// <summary>Whether the settings hold in development only (<c>appsettings.Development.json</c>).</summary>
    public static bool IsOfDevelopment(AdditionalText file) => Ends(FileName.Of(file.Path), ".Development.json");

    private static bool IsJson(string name) =>
        (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && Ends(name, ".json"))
        || string.Equals(name, "launchSettings.json", StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
