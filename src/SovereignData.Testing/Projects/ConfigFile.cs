using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.Projects;

/// <summary>An <c>.editorconfig</c> or <c>.globalconfig</c> file of the imagined file system.</summary>
internal sealed partial record ConfigFile(string Path, string Text)
{
    /// <summary>A bare list of keys is taken to be about all C# files.</summary>
    public static ConfigFile Editor(string path, string text) =>
        new(VirtualPath.In(VirtualPath.Root, path), Section().IsMatch(text) ? text : $"[*.cs]\n{text}");

    public static ConfigFile Global(int number, string text) =>
        new($"/{number}.globalconfig", GlobalMark().IsMatch(text) ? text : $"is_global = true\n{text}");

    /// <summary>What MSBuild hands to analyzers as <c>build_property.*</c>.</summary>
    public static ConfigFile Build(ImmutableSortedDictionary<string, string> properties) =>
        new("/obj/Build.GeneratedMSBuildEditorConfig.editorconfig", string.Join('\n',
        [
            "is_global = true",
            .. properties.Select(property => $"build_property.{property.Key} = {property.Value}"),
        ]));

    /// <summary>Turns rules on that are off by default, below anything else that is said of them.</summary>
    public static ConfigFile Enabling(IEnumerable<DiagnosticDescriptor> rules) =>
        new("/obj/Rules.globalconfig", string.Join('\n',
        [
            "is_global = true",
            "global_level = -1",
            .. rules.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {NameOf(rule.DefaultSeverity)}"),
        ]));

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    [GeneratedRegex(@"^\s*\[", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*is_global\s*=", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GlobalMark();
}
