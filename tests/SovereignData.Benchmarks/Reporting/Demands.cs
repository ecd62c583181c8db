using SovereignData.Benchmarks.Engines;
using SovereignData.Benchmarks.Measuring;

namespace SovereignData.Benchmarks.Reporting;

/// <summary>What is demanded of us, as ratios within one run.</summary>
internal static class Demands
{
    public static IReadOnlyList<Demand> All { get; } =
    [
        .. Peers(Measurements.HelperName(274), 100),
        Allocation(Measurements.HelperName(274), KnownEngines.NetAnalyzers),
        Allocation(Measurements.HelperName(274), KnownEngines.SecurityCodeScan),
        .. Growth(Measurements.HelperName(274), Measurements.HelperName(548), 2.3),
        .. Growth(Measurements.HelperName(548), Measurements.HelperName(1096), 2.3),
        Time(Measurements.FanName(8), Measurements.FanName(40), 5),
        .. Peers(Measurements.Calls(400), 20),
        .. PeersBeyondTheWalk(Measurements.Calls(400), 20),
        .. Peers(Measurements.Initialisers(200), 20),
        new("tags without a sink in reach: at most 1.5 times a walk over every operation tree", 1.5, IsFloor: false, static results => Against(results, KnownEngines.Walk, Measurements.Tagged)),
        new("code without tags: at most 1.1 times the time of an analyzer that is told of every type and does nothing", 1.1, IsFloor: false, static results => Against(results, KnownEngines.Nothing, Measurements.Untagged)),
        new("code without tags: at most 1.02 times the allocation of that", 1.02, IsFloor: false, static results =>
            (double)results[Measurements.Find(Measurements.Untagged).Ours, Measurements.Untagged].Bytes / results[KnownEngines.Nothing, Measurements.Untagged].Bytes),
        new("an edit inside a body: at most a tenth of the whole", 0.1, IsFloor: false, static results => Ours(results, Measurements.EditOfBody) / Ours(results, Measurements.WholeSolution)),
        new("an edit inside a body: at most twice the compiler's own diagnostics for the file", 2, IsFloor: false, static results => Against(results, KnownEngines.Compiler, Measurements.EditOfBody)),
        new("an edit of a declaration, beside the compiler's own (stated, not demanded)", double.PositiveInfinity, IsFloor: false, static results => Against(results, KnownEngines.Compiler, Measurements.EditOfDeclaration)),
    ];

    private static double Ours(Results results, string name) => results.Milliseconds(Measurements.Find(name).Ours, name);

    private static double Against(Results results, string engine, string name) => Ours(results, name) / results.Milliseconds(engine, name);

    private static IEnumerable<Demand> Peers(string name, double bound) =>
        new[] { KnownEngines.NetAnalyzers, KnownEngines.SecurityCodeScan }.Select(peer =>
            new Demand($"{name}: at least {bound} times faster than {peer}", bound, IsFloor: true, results => 1 / Against(results, peer, name)));

    /// <summary>What each engine costs beyond binding the code and walking its operations, which all of them have to do.</summary>
    private static IEnumerable<Demand> PeersBeyondTheWalk(string name, double bound) =>
        new[] { KnownEngines.NetAnalyzers, KnownEngines.SecurityCodeScan }.Select(peer => new Demand(
            $"{name}: at least {bound} times faster than {peer} beyond a walk (stated, not demanded)",
            bound,
            IsFloor: true,
            results => (results.Milliseconds(peer, name) - results.Milliseconds(KnownEngines.Walk, name)) / Math.Max(1, Ours(results, name) - results.Milliseconds(KnownEngines.Walk, name))));

    private static Demand Allocation(string name, string peer) => new(
        $"{name}: under 5 % of the allocation of {peer}",
        0.05,
        IsFloor: false,
        results => (double)results[KnownEngines.Ours, name].Bytes / results[peer, name].Bytes);

    private static Demand Time(string small, string large, double bound) =>
        new($"{large}: at most {bound} times the time of {small}", bound, IsFloor: false, results => Ours(results, large) / Ours(results, small));

    private static IEnumerable<Demand> Growth(string small, string large, double bound) =>
    [
        Time(small, large, bound),
        new($"{large}: at most {bound} times the allocation of {small}", bound, IsFloor: false, results => (double)results[KnownEngines.Ours, large].Bytes / results[KnownEngines.Ours, small].Bytes),
    ];
}
