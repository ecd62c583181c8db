using System.Globalization;
using SovereignData.Package.Tests.Consuming;

namespace SovereignData.Package.Tests;

public sealed class TodayTests(RestoredConsumer project) : IClassFixture<RestoredConsumer>
{
    private const string Today = "SovereignDataToday";

    [Fact]
    public async Task On_a_desk_today_is_the_first_of_the_month()
    {
        var before = DateTime.UtcNow;
        var today = await project.Property(Today, []);

        Assert.Contains(today, Between(before, "yyyy-MM-01"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("ContinuousIntegrationBuild", "true")]
    public async Task In_a_build_that_counts_it_is_the_exact_date(string variable, string value)
    {
        var before = DateTime.UtcNow;
        var today = await project.Property(Today, [], (variable, value));

        Assert.Contains(today, Between(before, "yyyy-MM-dd"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("1703116799", "2023-12-20")]
    [InlineData("1703116800", "2023-12-21")]
    public async Task A_build_of_another_day_is_reproduced_by_SOURCE_DATE_EPOCH(string seconds, string date) =>
        Assert.Equal(date, await project.Property(Today, [], ("SOURCE_DATE_EPOCH", seconds), ("CI", "true")));

    [Fact]
    public async Task An_epoch_that_is_not_a_number_stops_the_build()
    {
        var answer = await project.Consumer.Run(["build", "house/app", "--no-restore"], ("SOURCE_DATE_EPOCH", "yesterday"));

        Assert.NotEqual(0, answer.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:DateInTheProject=2026-12-22")]
    [InlineData("-p:SovereignDataToday=2026-12-22")]
    public async Task A_date_of_the_users_wins(string argument) =>
        Assert.Equal("2026-12-22", await project.Property(Today, [argument], ("SOURCE_DATE_EPOCH", "0"), ("CI", "true")));

    [Fact]
    public async Task The_analyzers_see_the_date_the_analysis_mode_and_whether_to_show_the_policy()
    {
        var visible = await project.Items("CompilerVisibleProperty", "Identity");

        Assert.Equal(
            ["SovereignDataAnalysisMode", "SovereignDataShowPolicy", "SovereignDataToday"],
            visible.Where(name => name.StartsWith("SovereignData", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    /// <summary>A build may begin on one day and end on the next.</summary>
    private static IEnumerable<string> Between(DateTime before, string format) =>
        [before.ToString(format, CultureInfo.InvariantCulture), DateTime.UtcNow.ToString(format, CultureInfo.InvariantCulture)];
}
