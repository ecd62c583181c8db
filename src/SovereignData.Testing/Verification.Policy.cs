using System.Globalization;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing;

/// <content>The policy and the options under which the code is analysed, the same for all projects.</content>
public sealed partial class Verification
{
    /// <summary>The file name of a policy.</summary>
    public const string PolicyFile = "sovereign-policy.json";

    /// <summary>The text of <c>sovereign-policy.json</c>; may hold markup.</summary>
    public Verification WithPolicy(string json) => WithAdditionalFile(PolicyFile, json);

    /// <summary>Adds a file that analyzers see as an additional file of every project; may hold markup.</summary>
    public Verification WithAdditionalFile(string path, string text)
    {
        var file = MarkedFile.Parse(VirtualPath.In(VirtualPath.Root, path), text);
        return scenario.SharedFiles.Any(other => string.Equals(other.Path, file.Path, StringComparison.OrdinalIgnoreCase))
            ? throw new ArgumentException($"There is a file '{path}' already.", nameof(path))
            : With(scenario with { SharedFiles = scenario.SharedFiles.Add(file) });
    }

    /// <summary>
    /// The text of an <c>.editorconfig</c>. A list of keys without any section is put under <c>[*.cs]</c>.
    /// What is said twice of one file is joined, and the last word counts.
    /// </summary>
    /// <param name="text">Keys, or a whole file with its sections.</param>
    /// <param name="path">Where it stands, for options of a folder: <c>Legacy/.editorconfig</c>.</param>
    public Verification WithEditorConfig(string text, string path = ".editorconfig")
    {
        var added = ConfigFile.Editor(path, text);
        var earlier = scenario.Configs.FirstOrDefault(config => string.Equals(config.Path, added.Path, StringComparison.Ordinal));
        return With(scenario with
        {
            Configs = earlier is null
                ? scenario.Configs.Add(added)
                : scenario.Configs.Replace(earlier, earlier with { Text = $"{earlier.Text}\n{added.Text}" }),
        });
    }

    /// <summary>The text of a <c>.globalconfig</c>; <c>is_global = true</c> is added where it is missing.</summary>
    public Verification WithGlobalConfig(string text) =>
        With(scenario with { Configs = scenario.Configs.Add(ConfigFile.Global(scenario.Configs.Length, text)) });

    /// <summary>A property that MSBuild hands to analyzers, as <c>build_property.<paramref name="name"/></c>.</summary>
    public Verification WithBuildProperty(string name, string value) =>
        With(scenario with { BuildProperties = scenario.BuildProperties.SetItem(name, value) });

    /// <summary>The language of messages and titles, such as <c>fr</c>; English if not said.</summary>
    public Verification WithLanguage(string culture) => With(scenario with { Culture = CultureInfo.GetCultureInfo(culture) });
}
