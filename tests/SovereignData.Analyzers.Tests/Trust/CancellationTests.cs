using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>An editor that goes on typing is not kept waiting.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Cancelling_at_any_moment_is_answered_within_a_second()
    {
        string[] programs = [Deep.Web(200), Deep.Circle(1000), Deep.Fields(500)];
        var random = new Random(20261121);
        foreach (var program in programs)
        {
            for (var attempt = 0; attempt < 4; attempt++)
                await CancelAfter(program, TimeSpan.FromMilliseconds(random.Next(400)));
        }
    }

    private static async Task CancelAfter(string program, TimeSpan time)
    {
        var host = Subject.Of(program).WithAnalyzers(Scrutiny.Analyzers(), new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var analysis = Task.Run(() => host.GetAnalyzerDiagnosticsAsync(source.Token), CancellationToken.None);
        await Task.WhenAny(analysis, Task.Delay(time, TestContext.Current.CancellationToken));
        var clock = Stopwatch.StartNew();
        await source.CancelAsync();
        try
        {
            await analysis;
        }
        catch (OperationCanceledException)
        {
            Assert.True(clock.Elapsed < Answer, $"Cancelled after {time}, answered {clock.Elapsed} later.");
        }
    }
}
