using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Tests.Trust;

namespace SovereignData.Analyzers.Tests.Speed;

/// <summary>The ratios that hold on any machine; the benchmarks measure the rest beside our peers.</summary>
[Collection(nameof(Alone))]
public sealed class GrowthTests
{
    private const int Attempts = 5;

    [Fact]
    public async Task Twice_the_calls_of_a_helper_cost_about_twice()
    {
        var (small, large) = (await Cost(Helper(274)), await Cost(Helper(548)));
        Assert.True(large.Bytes <= 2.3 * small.Bytes, $"{small.Bytes:N0} bytes, then {large.Bytes:N0}.");
        Assert.True(large.Milliseconds <= 3.5 * small.Milliseconds, $"{small.Milliseconds:N1} ms, then {large.Milliseconds:N1} ms.");
    }

    [Fact]
    public async Task A_call_graph_five_times_as_deep_costs_at_most_five_times()
    {
        var (small, large) = (await Cost(Fan(8)), await Cost(Fan(40)));
        Assert.True(large.Bytes <= 5 * small.Bytes, $"{small.Bytes:N0} bytes, then {large.Bytes:N0}.");
        Assert.True(large.Milliseconds <= 7 * small.Milliseconds, $"{small.Milliseconds:N1} ms, then {large.Milliseconds:N1} ms.");
    }

    [Fact]
    public async Task Code_without_tags_costs_nothing()
    {
        var compilation = Subject.Of([("Code", "class Ward {" + string.Concat(Enumerable.Range(0, 500).Select(static i => string.Create(CultureInfo.InvariantCulture, $"string M{i}(string s) => s + {i}; "))) + "}")]);
        var cost = await Least(compilation);
        Assert.True(cost.Bytes < 1_000_000, $"{cost.Bytes:N0} bytes.");
    }

    [Fact]
    public async Task What_the_generator_found_the_analyzers_do_not_look_for_again()
    {
        var (compilation, unsent) = (Subject.Of(Circle(40)), await Cost(Circle(40).Replace("Cloud.Send(b.A);", "", StringComparison.Ordinal)));
        var (alone, after) = ((await Least(compilation)).Bytes - unsent.Bytes, (await Least(compilation, Scrutiny.Generated)).Bytes - unsent.Bytes);
        Assert.True(after <= alone / 3, $"{alone:N0} bytes beyond those of code that sends nothing, then {after:N0}.");
    }

    private static string Helper(int calls) => $$"""
        namespace Corpus;
        class Row { public string A { get; set; } = ""; public string B { get; set; } = ""; public string C { get; set; } = ""; }
        class Reader
        {
            static Row Help(string a, string b, out string o) { if (a is null) throw new ArgumentNullException(nameof(a)); o = a; return new Row { A = a, B = b, C = a + b }; }
            void Go(Patient patient)
            {
                var s = patient.Nir; var q = ""; var bytes = Encoding.UTF8.GetBytes(s);
                {{string.Concat(Enumerable.Range(0, calls).Select(static i => string.Create(CultureInfo.InvariantCulture, $"var r{i} = Help(s, q, out var o{i}); q = r{i}.C;\n")))}}
                Cloud.Send(q);
            }
        }
        """;

    private static string Fan(int depth) => $$"""
        namespace Corpus;
        class Fan
        {
            {{string.Concat(Enumerable.Range(0, depth).Select(static i => string.Create(CultureInfo.InvariantCulture, $"string F{i}(string x) => F{i + 1}(x) + F{i + 1}(x) + F{i + 1}(x);\n")))}}
            string F{{depth}}(string x) { Cloud.Send(x); return x; }
            void Go(Patient patient) => F0(patient.Nir);
        }
        """;

    private static string Circle(int members) => $$"""
        namespace Corpus;
        public class Row { public string A = ""; public Row? Next; }
        public class Circle
        {
            {{string.Concat(Enumerable.Range(0, members).Select(i => string.Create(CultureInfo.InvariantCulture, $"public Row C{i}(Row a, Row b) {{ a.Next = b; b.A = a.A + C{(i + 1) % members}(b, a).A; Cloud.Send(b.A); return a.Next == b ? C{(i + 7) % members}(a, b) : new Row {{ A = b.A, Next = a }}; }}\n")))}}
        }
        """;

    private static Task<(double Milliseconds, long Bytes)> Cost(string code) => Least(Subject.Of(code));

    /// <summary>The least of a few attempts, in processor time, so that neighbours on the machine do not count.</summary>
    private static async Task<(double Milliseconds, long Bytes)> Least(Compilation compilation, Func<Compilation, CancellationToken, Compilation>? before = null)
    {
        var least = (Milliseconds: double.MaxValue, Bytes: long.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var fresh = Subject.Anew(compilation);
            fresh = before?.Invoke(fresh, TestContext.Current.CancellationToken) ?? fresh;
            fresh.GetDiagnostics(TestContext.Current.CancellationToken);
            var host = fresh.WithAnalyzers(Scrutiny.Analyzers(), new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            await host.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            least = (Math.Min(least.Milliseconds, (Environment.CpuUsage.TotalTime - time).TotalMilliseconds), Math.Min(least.Bytes, GC.GetTotalAllocatedBytes(precise: true) - bytes));
        }

        return least;
    }
}
