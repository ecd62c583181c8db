using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

/// <summary>Sanity, not proof: that nothing between the hash and its text loses or favours bits.</summary>
public sealed class DistributionTests
{
    private const int Count = 100_000;

    private static readonly string[] Pseudonyms = Make();

    [Fact]
    public void Consecutive_numbers_do_not_collide() => Assert.Equal(Count, Pseudonyms.Distinct(StringComparer.Ordinal).Count());

    /// <summary>At each of the 64 places, by chi-square with 15 degrees of freedom; 60 is passed by chance once in three million.</summary>
    [Fact]
    public void Every_digit_is_as_likely_at_every_place()
    {
        for (var place = 0; place < 64; place++)
        {
            var counts = new int[16];
            foreach (var pseudonym in Pseudonyms)
                counts[Convert.ToInt32(pseudonym[place + 2].ToString(), 16)]++;
            const double Expected = Count / 16.0;
            Assert.True(counts.Sum(count => (count - Expected) * (count - Expected) / Expected) < 60);
        }
    }

    /// <summary>Neighbours differ in half of their 256 bits: 128 on average, within six deviations of that mean.</summary>
    [Fact]
    public void Neighbours_have_nothing_in_common()
    {
        var hashes = Pseudonyms.Take(10_000).Select(pseudonym => Convert.FromHexString(pseudonym.AsSpan(2))).ToList();
        var different = hashes.Zip(hashes.Skip(1), (one, next) => one.Zip(next, (left, right) => System.Numerics.BitOperations.PopCount((uint)(left ^ right))).Sum());

        Assert.Equal(128, different.Average(), 6 * 8 / Math.Sqrt(9_999));
    }

    private static string[] Make()
    {
        using var keys = TestKeys.Ring(1);
        using var pseudonymiser = new HmacPseudonymiser(keys, TestKeys.Domain, new() { Format = PseudonymFormat.Hexadecimal });
        return [.. Enumerable.Range(800_000, Count).Select(number => pseudonymiser.Pseudonymise($"{number}"))];
    }
}
