using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>What is reported depends on the code alone: not on the order of the files, nor on threads.</summary>
public sealed class OrderTests
{
    private const int Orders = 12;

    private const int CoarseOrders = 3;

    private static readonly Lazy<SyntaxTree[]> Trees = new(static () => [.. CorpusFiles.All.Select(static file => Subject.Parse(file.Key, file.Value))]);

    private const int Kinds = 40;

    private const string Base = """
        using System;
        using SovereignData;
        [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }
        public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }
        public abstract class Kind
        {
            public string Last = "";
            public Kind Next;
            public Func<string, string> Map;
            public abstract string Walk(Kind kind, string text);
        }
        """;

    private static string Kind(int i) => $$"""
        using System;
        public sealed class Kind{{i}} : Kind
        {
            private static readonly Func<string, string> Plain = text => text + Said;
            private static string Said = "";
            public override string Walk(Kind kind, string text)
            {
                Said = kind.Last;
                Last = text + kind.Next.Last;
                kind.Next = this;
                return Plain(text) + Map(kind.Last) + kind.Next.Walk(this, Last);
            }
            public void Run(Patient patient)
            {
                Map = text => text + patient.Nir.Length;
                Cloud.Send(Walk(new Kind{{(i + 1) % Kinds}}(), {{(i % 3 == 0 ? "patient.Nir" : "Last")}}));
            }
        }
        """;

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

    [Fact]
    public async Task Any_order_of_files_reports_the_same_where_members_are_taken_coarsely()
    {
        SyntaxTree[] trees = [Subject.Parse("Kind", Base), .. Enumerable.Range(0, Kinds).Select(static i => Subject.Parse($"Kind{i}", Kind(i)))];
        var expected = await Lines(Subject.Of(trees));
        Assert.Contains(expected, static line => line.Contains("SOV1001", StringComparison.Ordinal));
        Prop.ForAll(Gen.Shuffle(trees).ToArbitrary(), order => expected.SequenceEqual(Lines(Subject.Of(order)).GetAwaiter().GetResult(), StringComparer.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(CoarseOrders));
    }

    private static Task<IReadOnlyList<string>> Report(IEnumerable<SyntaxTree> order, bool isConcurrent)
    {
        var compilation = Subject.Of(order);
        return Lines(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)), isConcurrent);
    }

    private static async Task<IReadOnlyList<string>> Lines(Compilation compilation, bool isConcurrent = false) =>
        [.. Scrutiny.Lines(await Scrutiny.Of(compilation, isConcurrent: isConcurrent))];
}
