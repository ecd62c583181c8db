using System.Globalization;

namespace SovereignData.CodeFixes.Authorising;

/// <summary>The last day of an authorisation that begins today: today a year on, as the build dates it, so that the same fix writes the same text.</summary>
internal static class LastDay
{
    private const string Property = "build_property.SovereignDataToday";

    private const string Format = "yyyy-MM-dd";

    /// <summary>What the analyzers take for today where the host sets no date: the day of the catalogue.</summary>
    private static readonly DateTime Catalogued = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    public static string Of(Project project)
    {
        var today = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var text)
            && DateTime.TryParseExact(text.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : Catalogued;
        return today.AddYears(1).ToString(Format, CultureInfo.InvariantCulture);
    }
}
