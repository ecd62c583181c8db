using SovereignData.Pseudonymisation.Generalisation;

namespace SovereignData.Pseudonymisation.Tests.Generalisation;

public sealed class SmallCountsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    [InlineData(1000, 1000)]
    public void A_count_below_the_threshold_is_not_shown(int count, int? shown) => Assert.Equal(shown, SmallCounts.Suppress(count, 10));

    [Fact]
    public void Where_one_count_is_hidden_the_next_larger_one_is_too()
    {
        var shown = SmallCounts.Suppress(new Dictionary<string, int>(StringComparer.Ordinal) { ["59"] = 120, ["62"] = 4, ["80"] = 35, ["02"] = 0 }, 10);

        Assert.Equal(new Dictionary<string, int?>(StringComparer.Ordinal) { ["59"] = 120, ["62"] = null, ["80"] = null, ["02"] = 0 }, shown);
    }

    [Fact]
    public void Where_several_are_hidden_or_none_the_others_stay()
    {
        Assert.Equal([null, null, 35], SmallCounts.Suppress(new Dictionary<int, int> { [1] = 3, [2] = 4, [3] = 35 }, 10).Values);
        Assert.Equal([30, 40], SmallCounts.Suppress(new Dictionary<int, int> { [1] = 30, [2] = 40 }, 10).Values);
        Assert.Equal([null, 0], SmallCounts.Suppress(new Dictionary<int, int> { [1] = 3, [2] = 0 }, 10).Values);
        Assert.Empty(SmallCounts.Suppress(new Dictionary<int, int>(), 10));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCounts.Suppress(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCounts.Suppress(5, 1));
        Assert.Throws<ArgumentNullException>(() => SmallCounts.Suppress<string>(null!, 10));
    }
}
