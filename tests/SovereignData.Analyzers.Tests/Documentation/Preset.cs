using System.Text;
using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>What the file of a mode has to say, by the rules there are.</summary>
internal static class Preset
{
    /// <summary>The minor version of the packages: a preset belongs to one.</summary>
    public const string Version = "0.1";

    private const string Folder = "src/SovereignData.Package/buildTransitive/presets";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["default"] = "every rule has the severity that it has by itself; nothing is set, so that settings of whole categories still count",
        ["strict"] = "every rule that is on is an error",
        ["observe"] = "every rule that is on is a suggestion: seen in editors and in SARIF, and no build fails or warns",
        ["none"] = "no rule is on",
    };

    public static string PathOf(string mode) => $"{Folder}/sovereign-data.{mode}.{Version}.globalconfig";

    public static string Text(string mode)
    {
        var text = new StringBuilder();
        text.Append($"# SovereignData.Analyzers {Version}, SovereignDataAnalysisMode = {mode}: {Meanings[mode]}.\n");
        text.Append("# Below any configuration of your own: it wins, rule by rule.\n\nis_global = true\nglobal_level = -100\n");
        foreach (var rule in ReportedRules.All)
            text.Append($"\n# {rule.Id}: {ReportedRules.Title(rule)}\n{Line(mode, rule)}\n");
        return text.ToString();
    }

    private static string Line(string mode, DiagnosticDescriptor rule) => mode is "default"
        ? $"# dotnet_diagnostic.{rule.Id}.severity = {(rule.IsEnabledByDefault ? ReportedRules.Severity(rule) : "none")}"
        : $"dotnet_diagnostic.{rule.Id}.severity = {Severity(mode, rule)}";

    private static string Severity(string mode, DiagnosticDescriptor rule) => mode switch
    {
        _ when !rule.IsEnabledByDefault => "none",
        "strict" => "error",
        "observe" => "suggestion",
        _ => "none",
    };
}
