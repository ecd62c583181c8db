using System.Collections.Immutable;

namespace SovereignData.Testing.Comparing;

/// <summary>Compares two lists by their longest common subsequence.</summary>
internal static class Diff
{
    public static ImmutableArray<DiffLine> OfTexts(string expected, string actual) =>
        Of(expected.ReplaceLineEndings("\n").Split('\n'), actual.ReplaceLineEndings("\n").Split('\n'), string.Equals);

    public static ImmutableArray<DiffLine> Of<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> areSame)
    {
        var common = CommonLengths(expected, actual, areSame);
        var lines = ImmutableArray.CreateBuilder<DiffLine>(Math.Max(expected.Count, actual.Count));

        for (int left = 0, right = 0; left < expected.Count || right < actual.Count;)
        {
            if (left < expected.Count && right < actual.Count && areSame(expected[left], actual[right]))
            {
                lines.Add(new(' ', $"{actual[right]}", ++right));
                left++;
            }
            else if (right == actual.Count || (left < expected.Count && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(new('-', $"{expected[left]}", ++left));
            }
            else
            {
                lines.Add(new('+', $"{actual[right]}", ++right));
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>At [i, j], how much the rest of both lists from i and j on has in common.</summary>
    private static int[,] CommonLengths<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> areSame)
    {
        var lengths = new int[expected.Count + 1, actual.Count + 1];
        for (var left = expected.Count - 1; left >= 0; left--)
        {
            for (var right = actual.Count - 1; right >= 0; right--)
            {
                lengths[left, right] = areSame(expected[left], actual[right])
                    ? lengths[left + 1, right + 1] + 1
                    : Math.Max(lengths[left + 1, right], lengths[left, right + 1]);
            }
        }

        return lengths;
    }
}
