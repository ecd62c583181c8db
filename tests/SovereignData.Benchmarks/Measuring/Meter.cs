namespace SovereignData.Benchmarks.Measuring;

/// <summary>Processor time and allocation of a piece of work. Processor time, so that neighbours on the machine do not count.</summary>
internal static class Meter
{
    /// <summary>Processor time after which an analysis is stopped.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <param name="work">Returns how many flows it reported.</param>
    public static async Task<Sample> Measure(Func<Task<int>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.TotalTime;
        await using var watch = new Timer(_ => StopPast(time, bytes), state: null, Look, Look);
        var found = await work();
        var spent = Environment.CpuUsage.TotalTime - time;
        return new Sample(spent.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes, found);
    }

    /// <summary>An engine need not heed a cancellation: the process says what it cost so far, and ends.</summary>
    private static void StopPast(TimeSpan time, long bytes)
    {
        var spent = Environment.CpuUsage.TotalTime - time;
        if (spent < Limit)
            return;
        Console.WriteLine(new Sample(spent.TotalMilliseconds, GC.GetTotalAllocatedBytes() - bytes, Found: 0, IsStopped: true).Serialise());
        Environment.Exit(0);
    }

    /// <summary>The median of several samples within a budget of time; of one at least.</summary>
    public static async Task<Sample> Median(int atMost, TimeSpan budget, Func<Task<Sample>> sample)
    {
        var samples = new List<Sample>();
        var start = Environment.CpuUsage.TotalTime;
        while (samples.Count == 0 || (samples.Count < atMost && Environment.CpuUsage.TotalTime - start < budget))
            samples.Add(await sample());
        return Sample.Median(samples);
    }
}
