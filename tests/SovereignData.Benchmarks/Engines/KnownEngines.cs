using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Benchmarks.Engines;

/// <summary>Us, our peers, and the two measures of what the driver costs by itself.</summary>
internal static class KnownEngines
{
    public const string Ours = "SovereignData";
    /// <summary>Us, without a policy: tags alone say what health data is.</summary>
    public const string OursByTags = "SovereignData by tags";
    public const string NetAnalyzers = "CA3001";
    public const string SecurityCodeScan = "SCS0002";

    /// <summary>Walks every operation tree once and does nothing else.</summary>
    public const string Walk = "walk";

    /// <summary>Is told of every type, and does nothing: what the driver costs.</summary>
    public const string Nothing = "nothing";

    /// <summary>No analyzer at all: the compiler's own diagnostics.</summary>
    public const string Compiler = "compiler";

    /// <summary>A request's raw URL is tainted, or an identifier; a command's text is a sink of both kinds.</summary>
    private const string Policy = """
        {
          "version": 1,
          "sources": [ { "symbol": "P:System.Web.HttpRequest.RawUrl", "data": "identifier" } ],
          "sinks": [ { "symbol": "M:System.Data.SqlClient.SqlCommand.#ctor", "provider": "azure", "kind": "database" } ]
        }
        """;

    private const string ScanConfiguration = "Version: 3.1\nMaxInterproceduralMethodCallChain: 10\n";

    private static readonly ImmutableArray<string> FlowRules = ["SOV1001", "SOV1002", "SOV2001"];

    public static Engine Create(string name) => name switch
    {
        Ours => new(name, OurAnalyzers(), static () => new(new Texts(("sovereign-policy.json", Policy))), FlowRules),
        OursByTags => new(name, OurAnalyzers(), static () => new([]), FlowRules),
        NetAnalyzers => new(name, PeerAssembly.AnalyzersOf("Microsoft.CodeAnalysis.NetAnalyzers", "analyzers/dotnet/cs", "CA3001"), static () => new([], new ChainLimit()), ["CA3001"]),
        SecurityCodeScan => new(name, PeerAssembly.AnalyzersOf("SecurityCodeScan.VS2019", "analyzers/dotnet", "SCS0002"), static () => new(new Texts(("SecurityCodeScan.config.yml", ScanConfiguration))), ["SCS0002"]),
        Walk => new(name, [new WalkAnalyzer()], static () => new([]), []),
        Nothing => new(name, [new IdleAnalyzer()], static () => new([]), []),
        Compiler => new(name, [], static () => new([]), []),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such engine."),
    };

    public static ImmutableArray<DiagnosticAnalyzer> OurAnalyzers() =>
    [
        .. typeof(FlowAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
