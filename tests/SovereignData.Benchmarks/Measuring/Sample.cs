using System.Globalization;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>What one analysis cost.</summary>
/// <param name="Milliseconds">Processor time, on one core.</param>
/// <param name="Bytes">What was allocated.</param>
/// <param name="Found">The flows reported.</param>
/// <param name="IsStopped">Whether it ran into the limit of time: then it cost more than this.</param>
internal sealed record Sample(double Milliseconds, long Bytes, int Found, bool IsStopped = false)
{
    private const double Megabyte = 1024 * 1024;

    public static Sample Median(IReadOnlyCollection<Sample> samples) => new(
        Middle(samples.Select(static sample => sample.Milliseconds)),
        (long)Middle(samples.Select(static sample => (double)sample.Bytes)),
        (int)Middle(samples.Select(static sample => (double)sample.Found)));

    public static Sample Parse(string text)
    {
        var parts = text.Split(' ');
        return new(double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), bool.Parse(parts[3]));
    }

    public string Serialise() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:R} {Bytes} {Found} {IsStopped}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsStopped ? "> " : "")}{Time}, {Bytes / Megabyte:N1} MB");

    private string Time => Milliseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:N1} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{Milliseconds / 1000:N2} s");

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
