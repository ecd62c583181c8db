using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SovereignData.Benchmarks.Engines;

#pragma warning disable RS1036, RS1041, RS2008 // No analyzer to ship: a measure.

/// <summary>Walks every operation tree once: the least that an analysis of all code costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WalkAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("WALK", "Walks", "Walks", "Measure", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Kept, so that the walk is not in vain.</summary>
    public int Walked { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationBlockAction(block =>
        {
            foreach (var operation in block.OperationBlocks)
                Walked += operation.DescendantsAndSelf().Count();
        });
    }
}
