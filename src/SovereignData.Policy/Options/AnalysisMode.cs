namespace SovereignData.Policy;

/// <summary>The presets of severities, which a project chooses by the MSBuild property <c>SovereignDataAnalysisMode</c>.</summary>
public static class AnalysisMode
{
    /// <summary>What the property may say, in whatever case.</summary>
    public static IReadOnlyList<string> Names { get; } = ["default", "strict", "observe", "none"];

    /// <summary>What is wrong with a value; null where it is a mode, or blank.</summary>
    public static PolicyMessage? Check(string value) =>
        string.IsNullOrWhiteSpace(value) || Names.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase)
            ? null
            : new PolicyMessage("UnknownMode", value.Trim()) { Valid = Names };
}
