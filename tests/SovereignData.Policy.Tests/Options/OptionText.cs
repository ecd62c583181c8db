namespace SovereignData.Policy.Tests;

/// <summary>Reads options written as in an <c>.editorconfig</c>, without our prefix.</summary>
internal static class OptionText
{
    public static OptionsReading Read(string text, Catalogue? catalogue = null)
    {
        var values = text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => $"sovereign_data.{pair[0]}", pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return PolicyOptionsReader.Read(values.Keys, key => values.GetValueOrDefault(key), catalogue);
    }
}
