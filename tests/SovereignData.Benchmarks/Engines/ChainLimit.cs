using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Benchmarks.Engines;

/// <summary>Lets the peer follow ten calls: by default it stops after three, and would miss what the shapes plant.</summary>
internal sealed class ChainLimit : AnalyzerConfigOptionsProvider
{
    private static readonly Options Everywhere = new();

    public override AnalyzerConfigOptions GlobalOptions => Everywhere;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Everywhere;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Everywhere;

    private sealed class Options : AnalyzerConfigOptions
    {
        private const string Option = ".max_interprocedural_method_call_chain";

        public override IEnumerable<string> Keys => [];

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key.EndsWith(Option, StringComparison.OrdinalIgnoreCase) ? "10" : null;
            return value is not null;
        }
    }
}
