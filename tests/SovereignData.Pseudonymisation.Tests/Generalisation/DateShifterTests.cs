using FsCheck;
using FsCheck.Fluent;
using SovereignData.Pseudonymisation.Generalisation;
using SovereignData.Pseudonymisation.Tests.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Generalisation;

public sealed class DateShifterTests
{
    private static readonly DateTime Day = new(2026, 3, 14, 9, 26, 53, DateTimeKind.Utc);

    [Fact]
    public void Intervals_of_one_person_stay() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        Arb.From(Gen.Choose(-20_000, 20_000)),
        (subject, days) =>
        {
            using var shifter = Shifter(365);
            return (shifter.Shift(Day.AddDays(days), $"{subject}") - shifter.Shift(Day, $"{subject}")).Days == days;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_shift_from_minus_to_plus_the_maximum_occurs_but_none_of_zero()
    {
        using var shifter = Shifter(3);
        var shifts = Enumerable.Range(0, 6_000).Select(subject => (shifter.Shift(Day, $"{subject}") - Day).Days).GroupBy(days => days).ToDictionary(same => same.Key, same => same.Count());

        Assert.Equal([-3, -2, -1, 1, 2, 3], shifts.Keys.Order());
        Assert.All(shifts.Values, count => Assert.InRange(count, 800, 1_200));
    }

    [Fact]
    public void The_time_of_day_stays()
    {
        using var shifter = Shifter(365);

        Assert.Equal(Day.TimeOfDay, shifter.Shift(Day, "800100").TimeOfDay);
        Assert.Equal(DateTimeKind.Utc, shifter.Shift(Day, "800100").Kind);
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void A_date_without_a_time_is_shifted_alike()
    {
        using var shifter = Shifter(365);

        Assert.Equal(DateOnly.FromDateTime(shifter.Shift(Day, "800100")), shifter.Shift(DateOnly.FromDateTime(Day), "800100"));
    }
#endif

    [Fact]
    public void Spellings_of_one_identifier_are_one_person()
    {
        using var shifter = Shifter(36_500);

        Assert.Equal(shifter.Shift(Day, "253072B07300470"), shifter.Shift(Day, "2 53 07 2b 073 004 70"));
    }

    [Fact]
    public void Another_key_and_another_recipient_shift_otherwise()
    {
        using var one = TestKeys.Ring(1);
        using var two = TestKeys.Ring(2, 1);
        var shifted = new[]
        {
            new DateShifter(one, TestKeys.Domain, 36_500),
            new DateShifter(two, TestKeys.Domain, 36_500),
            new DateShifter(one, new(TestKeys.Domain.Purpose, "another"), 36_500),
        }.Select(shifter => shifter.Shift(Day, "800100"));

        Assert.Equal(3, shifted.Distinct().Count());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var keys = TestKeys.Ring(1);
        var shifter = Shifter(30);

        Assert.Throws<ArgumentOutOfRangeException>(() => new DateShifter(keys, TestKeys.Domain, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateShifter(keys, TestKeys.Domain, 36_501));
        Assert.Throws<ArgumentException>(() => shifter.Shift(Day, " "));
        Assert.Throws<ArgumentNullException>(() => shifter.Shift(Day, null!));
        shifter.Dispose();
        Assert.Throws<ObjectDisposedException>(() => shifter.Shift(Day, "800100"));
    }

    private static DateShifter Shifter(int maximumDays)
    {
        using var keys = TestKeys.Ring(1);
        return new(keys, TestKeys.Domain, maximumDays);
    }
}
