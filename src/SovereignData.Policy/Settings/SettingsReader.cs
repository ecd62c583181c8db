namespace SovereignData.Policy;

/// <summary>Reads the values of configuration files: <c>appsettings*.json</c>, <c>launchSettings.json</c> and <c>*.config</c>. Never throws.</summary>
public static class SettingsReader
{
    /// <summary>The texts and truth values in a JSON file, with comments or without; none where the file is not valid.</summary>
    public static IReadOnlyList<Setting> ReadJson(string text) => JsonSettings.Read(text);

    /// <summary>The attributes and texts in an XML file; those before the first error where the file is not valid.</summary>
    public static IReadOnlyList<Setting> ReadXml(string text) => XmlSettings.Read(text);
}
