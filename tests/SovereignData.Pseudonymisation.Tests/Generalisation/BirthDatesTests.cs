using System.Globalization;
using SovereignData.Pseudonymisation.Generalisation;

namespace SovereignData.Pseudonymisation.Tests.Generalisation;

public sealed class BirthDatesTests
{
    [Theory]
    [InlineData("1953-07-21", "2026-11-21", "1953-07-01", 1953, 73)]
    [InlineData("2026-11-21", "2026-11-21", "2026-11-01", 2026, 0)]
    [InlineData("1953-11-21", "2026-11-21", "1953-11-01", 1953, 73)]
    [InlineData("1953-11-22", "2026-11-21", "1953-11-01", 1953, 72)]
    [InlineData("2024-02-29", "2026-02-28", "2024-02-01", 2024, 2)]
    [InlineData("1936-11-22", "2026-11-21", "1936-11-01", 1936, 89)]
    [InlineData("1936-11-21", "2026-11-21", "1936-11-01", 1936, 90)]
    [InlineData("1936-11-20", "2026-11-21", "1936-11-01", 1936, 90)]
    [InlineData("1920-01-01", "2026-11-21", "1936-11-01", 1936, 90)]
    [InlineData("1899-12-31", "2026-11-21", "1936-11-01", 1936, 90)]
    public void A_birth_date_becomes_a_month_a_year_or_an_age_and_who_is_90_is_as_old_as_who_is_older(string birthDate, string asOf, string month, int year, int age)
    {
        var (birth, day) = (Day(birthDate).AddHours(23), Day(asOf).AddHours(1));

        Assert.Equal(Day(month), BirthDates.ToMonth(birth, day));
        Assert.Equal(year, BirthDates.ToYear(birth, day));
        Assert.Equal(age, BirthDates.ToAge(birth, day));
#if !NETSTANDARD_ASSET
        Assert.Equal(DateOnly.FromDateTime(Day(month)), BirthDates.ToMonth(DateOnly.FromDateTime(birth), DateOnly.FromDateTime(day)));
        Assert.Equal(year, BirthDates.ToYear(DateOnly.FromDateTime(birth), DateOnly.FromDateTime(day)));
        Assert.Equal(age, BirthDates.ToAge(DateOnly.FromDateTime(birth), DateOnly.FromDateTime(day)));
#endif
    }

    [Fact]
    public void A_birth_date_to_come_is_refused_and_not_shown()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => BirthDates.ToYear(new DateTime(2027, 3, 14), new DateTime(2026, 11, 21)));

        Assert.DoesNotContain("14", refusal.Message, StringComparison.Ordinal);
    }

    private static DateTime Day(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
