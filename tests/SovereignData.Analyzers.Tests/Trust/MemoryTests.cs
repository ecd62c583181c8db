using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Twice the code, about twice the memory: what is allocated grows with the code, not with its square.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    /// <summary>Twice, and room for tables that double and for the layers of state; quadratic growth would be four times.</summary>
    private const double Twice = 2.9;

    public static TheoryData<string, Func<int, string>, int> Programs => new()
    {
        { "statements", Deep.Statements, 2000 },
        { "operands", Deep.Sum, 500 },
        { "blocks", Deep.Blocks, 100 },
        { "calls in calls", Deep.Calls, 60 },
        { "members in a chain", Deep.Chain, 60 },
        { "members in a circle", Deep.Circle, 200 },
        { "fields", Deep.Fields, 200 },
        { "lambdas", Deep.Lambdas, 50 },
    };

    [Theory]
    [MemberData(nameof(Programs), DisableDiscoveryEnumeration = true)]
    public async Task Doubling_a_program_doubles_what_its_analysis_allocates(string name, Func<int, string> program, int size)
    {
        await Allocated(program(size));
        var (small, large) = (await Allocated(program(size)), await Allocated(program(size * 2)));
        Assert.True(large <= Twice * small, $"{name}: {small:N0} bytes, then {large:N0}.");
    }

    private static async Task<long> Allocated(string program)
    {
        var compilation = Subject.Of(program);
        compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        var host = compilation.WithAnalyzers(Scrutiny.Analyzers(), new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await host.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
