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

    /// <summary>The compiler does not stop in the middle of binding one member: what it takes for that is not ours to answer for.</summary>
    [Fact]
    public async Task In_a_member_that_the_compiler_takes_long_to_bind_no_more_than_a_second_is_added()
    {
        string[] programs = [Deep.Statements(10_000), Deep.Lambdas(200)];
        foreach (var program in programs)
        {
            var binding = BindingTime(program);
            foreach (var share in (double[])[0.5, 1.2])
                await CancelAfter(program, binding * share, binding);
        }
    }

    private static TimeSpan BindingTime(string program)
    {
        var clock = Stopwatch.StartNew();
        _ = Subject.Of(program).GetDiagnostics(TestContext.Current.CancellationToken);
        return clock.Elapsed;
    }

    private static async Task CancelAfter(string program, TimeSpan time, TimeSpan binding = default)
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
            Assert.True(clock.Elapsed < Answer + binding, $"Cancelled after {time}, answered {clock.Elapsed} later.");
        }
    }
}
