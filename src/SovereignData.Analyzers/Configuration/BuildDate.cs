using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Configuration;

/// <summary>What the build calls today.</summary>
internal static class BuildDate
{
    private const string Property = "build_property.SovereignDataToday";

    /// <summary>A host that sets no date (a test, an editor without our targets) judges by the day of the catalogue.</summary>
    private static readonly Day Catalogued = new(2026, 11, 21);

    public static Day Read(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue(Property, out var text) && Day.TryParse(text.Trim(), out var day) ? day : Catalogued;
}
