using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>What is reported depends on the code alone: not on the order of the files, nor on threads.</summary>
public sealed class OrderTests
{
    private const int Orders = 12;

    private static readonly Lazy<SyntaxTree[]> Trees = new(static () => [.. CorpusFiles.All.Select(static file => Subject.Parse(file.Key, file.Value))]);

    [Fact]
    public async Task Any_order_of_files_and_any_concurrency_report_the_same()
    {
        var expected = await Report(Trees.Value, isConcurrent: false);
        Assert.NotEmpty(expected);
        var orders = Gen.Shuffle(Trees.Value).ToArbitrary();
        var threads = ArbMap.Default.ArbFor<bool>();
        Prop.ForAll(orders, threads, (order, isConcurrent) => expected.SequenceEqual(Report(order, isConcurrent).GetAwaiter().GetResult(), StringComparer.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Orders));
    }

    private static async Task<IReadOnlyList<string>> Report(IEnumerable<SyntaxTree> order, bool isConcurrent)
    {
        var compilation = Subject.Of(order);
        return [.. Scrutiny.Lines(await Scrutiny.Of(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)), isConcurrent: isConcurrent))];
    }
}
