using System.Xml.Linq;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>The presets of the package. <c>SOVEREIGN_REGENERATE=1</c> writes them anew.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Modes => [.. AnalysisMode.Names];

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_preset_lists_every_rule_and_no_other(string mode)
    {
        var expected = Preset.Text(mode);
        if (Environment.GetEnvironmentVariable("SOVEREIGN_REGENERATE") is "1")
            File.WriteAllText(Repository.Full(Preset.PathOf(mode)), expected);

        Assert.Equal(expected, Repository.Read(Preset.PathOf(mode)));
    }

    [Fact]
    public void There_is_no_preset_that_is_no_mode() => Assert.Equal(
        AnalysisMode.Names.Select(Preset.PathOf).Order(StringComparer.Ordinal),
        Repository.Files("src/SovereignData.Package", "*.globalconfig"),
        StringComparer.Ordinal);

    [Fact]
    public void Presets_and_what_adds_them_name_the_minor_version_of_the_packages()
    {
        var version = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.StartsWith($"{Preset.Version}.", version, StringComparison.Ordinal);
        Assert.Contains($".{Preset.Version}.globalconfig", Repository.Read("src/SovereignData.Package/buildTransitive/SovereignData.Analyzers.targets"), StringComparison.Ordinal);
    }
}
