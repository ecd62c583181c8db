namespace SovereignData.Policy.Tests;

public sealed class DayTests
{
    [Theory]
    [InlineData("2026-12-21", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-1-01", false)]
    [InlineData("21/12/2026", false)]
    [InlineData(" 2026-12-21", false)]
    [InlineData("2026-12-21T00:00:00", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_whole_ISO_dates_are_days(string? text, bool expected)
    {
        Assert.Equal(expected, Day.TryParse(text, out var day));
        Assert.Equal(expected ? text : "0001-01-01", day.ToString());
    }

    [Fact]
    public void Days_are_ordered_and_counted()
    {
        var day = new Day(2026, 11, 30);

        Assert.True(day < new Day(2026, 12, 1) && day <= new Day(2026, 11, 30) && day > new Day(2026, 11, 29) && day >= new Day(2026, 11, 30));
        Assert.Equal((1, -30), (day.DaysUntil(new Day(2026, 12, 1)), day.DaysUntil(new Day(2026, 10, 31))));
        Assert.Equal(day, Day.Of(new DateTime(2026, 11, 30, 23, 59, 59, DateTimeKind.Utc)));
    }
}
