using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>An editor that goes on typing is not kept waiting.</summary>
[Collection(nameof(Alone))]
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

    /// <summary>The compiler does not stop in the middle of binding one member: what it takes for that, under an analyzer that does nothing, is not ours to answer for.</summary>
    [Fact]
    public async Task In_a_member_that_the_compiler_takes_long_to_bind_no_more_than_a_second_is_added()
    {
        string[] programs = [Deep.Statements(10_000), Deep.Lambdas(200)];
        foreach (var program in programs)
        {
            var before = await BindingTime(program);
            foreach (var share in (double[])[0.3, 0.5, 1.2])
            {
                var answer = await AnswerTo(program, before * share);
                var binding = await BindingTime(program);
                Assert.True(answer < Answer + before + binding, $"Cancelled after {before * share}, answered {answer} later; binding took {before}, then {binding}.");
            }
        }
    }

    private static async Task<TimeSpan> BindingTime(string program)
    {
        var clock = Stopwatch.StartNew();
        await Host(program, [new Idler()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return clock.Elapsed;
    }

    private static async Task CancelAfter(string program, TimeSpan time)
    {
        var answer = await AnswerTo(program, time);
        Assert.True(answer < Answer, $"Cancelled after {time}, answered {answer} later.");
    }

    /// <returns>How long the analysis went on after it was cancelled; nothing where it had ended before.</returns>
    private static async Task<TimeSpan> AnswerTo(string program, TimeSpan time)
    {
        var host = Host(program, Scrutiny.Analyzers());
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var analysis = Task.Run(() => host.GetAnalyzerDiagnosticsAsync(source.Token), CancellationToken.None);
        await Task.WhenAny(analysis, Task.Delay(time, TestContext.Current.CancellationToken));
        var clock = Stopwatch.StartNew();
        await source.CancelAsync();
        try
        {
            await analysis;
            return TimeSpan.Zero;
        }
        catch (OperationCanceledException)
        {
            return clock.Elapsed;
        }
    }

    private static CompilationWithAnalyzers Host(string program, ImmutableArray<DiagnosticAnalyzer> analyzers)
        => Subject.Of(program).WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
}
