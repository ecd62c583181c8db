using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>One property decides how loud all rules are, and what the project configures itself wins over it.</summary>
public sealed class AnalysisModeTests(PackedPackages packages)
{
    [Fact]
    public async Task Each_mode_does_to_a_build_what_it_says()
    {
        var house = House();

        Assert.Equal("warning", await Severity(house, []));
        Assert.Equal("error", await Severity(house, ShownCommand.Of("ci.md", "strict")));
        Assert.Null(await Severity(house, ShownCommand.Of("adopting.md", "observe")));
        Assert.Null(await Severity(house, ["-p:SovereignDataAnalysisMode=Observe", "-p:TreatWarningsAsErrors=true"]));
        Assert.Null(await Severity(house, ["-p:SovereignDataAnalysisMode=none"]));
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n\n[*.cs]\ndotnet_diagnostic.SOV1001.severity = warning\n")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.SOV1001.severity = warning\n")]
    public async Task The_projects_own_configuration_wins(string file, string text) =>
        Assert.Equal("warning", await Severity(House().With(file, text), ["-p:SovereignDataAnalysisMode=strict"]));

    [Fact]
    public async Task An_unknown_mode_is_warned_of_with_the_nearest_and_the_default_holds()
    {
        var build = await House().Build("-p:SovereignDataAnalysisMode=strickt");

        Loading.AssertSound(build);
        Assert.Contains(
            "warning SOV9002: Option 'SovereignDataAnalysisMode': Unknown analysis mode 'strickt', so the default holds. Did you mean 'strict'?",
            build.Output,
            StringComparison.Ordinal);
        Assert.Equal("warning", Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id is "SOV1001").Severity);
    }

    private Consumer House() => new Consumer(packages).WithProject(more: Consumer.S3).With("Program.cs", Leak.Code);

    private static async Task<string?> Severity(Consumer house, string[] arguments)
    {
        var build = await house.Build(arguments);
        Loading.AssertSound(build);
        return build.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id is "SOV1001")?.Severity;
    }
}
