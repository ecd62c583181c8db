using SovereignData.Benchmarks.Engines;
using SovereignData.Benchmarks.Shapes;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>All that is measured, by name.</summary>
internal static class Measurements
{
    public const string EditOfBody = "one edit inside a body, 2,000 files";
    public const string EditOfDeclaration = "one edit of a declaration, 2,000 files";
    public const string Tagged = "2,000 tagged methods, no sink in reach";
    public const string Untagged = "2,000 methods without tags";
    public const string WholeSolution = "100,000 lines in 2,000 files";

    private const int Files = 2000;
    private const int Methods = 2000;

    public static IReadOnlyList<IMeasurement> All { get; } =
    [
        Helper(68), Helper(274), Helper(548, isForPeers: false), Helper(1096, isForPeers: false),
        Fan(5), Fan(8), Fan(40, isForPeers: false),
        Program(Calls(400), () => Programs.HelperCalls(400, 4), static () => Programs.HelperCalls(8, 4), beside: KnownEngines.Walk),
        Program(Initialisers(200), () => Programs.Initialisers(200, 20), static () => Programs.Initialisers(8, 20), beside: KnownEngines.Walk),
        new ProgramMeasurement(WholeSolution, static () => Solution.Of(Files), static () => Solution.Of(40), plants: true),
        WithoutSink(Tagged, tagged: true, KnownEngines.Walk),
        WithoutSink(Untagged, tagged: false, KnownEngines.Nothing),
        new EditMeasurement(EditOfBody, Files, static edit => Solution.File(EditMeasurement.EditedFile, $"visit{edit}")),
        new EditMeasurement(EditOfDeclaration, Files, static edit => Solution.File(EditMeasurement.EditedFile, "visit", $", int extra{edit} = 0")),
    ];

    public static IMeasurement Find(string name) => All.First(measurement => string.Equals(measurement.Name, name, StringComparison.Ordinal));

    public static string HelperName(int calls) => $"helper with record, N = {calls}";

    public static string FanName(int depth) => $"fan-out 3, depth {depth}";

    public static string Calls(int methods) => $"{methods} methods × 4 helper calls";

    public static string Initialisers(int methods) => $"{methods} initialisers × 20 properties";

    private static ProgramMeasurement Helper(int calls, bool isForPeers = true) => Program(HelperName(calls), () => Programs.HelperWithRecord(calls), static () => Programs.HelperWithRecord(8), isForPeers);

    private static ProgramMeasurement Fan(int depth, bool isForPeers = true) => Program(FanName(depth), () => Programs.FanOut(depth, 3), static () => Programs.FanOut(3, 3), isForPeers);

    private static ProgramMeasurement WithoutSink(string name, bool tagged, string beside) =>
        new(name, () => [Programs.WithoutSink(Methods, tagged)], () => [Programs.WithoutSink(40, tagged)], plants: false) { IsForPeers = false, Beside = beside };

    private static ProgramMeasurement Program(string name, Func<string> code, Func<string> warm, bool isForPeers = true, string? beside = null) =>
        new(name, () => [code()], () => [warm()], plants: true) { IsForPeers = isForPeers, Beside = beside };
}
