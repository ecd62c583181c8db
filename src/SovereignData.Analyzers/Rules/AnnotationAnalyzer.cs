using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Misuse;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports annotations that contradict each other, or have no effect where they stand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.MisusedAnnotation);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!Relevance.IsAnnotated(start.Compilation, start.CancellationToken))
                return;
            var policy = PolicyContext.Read(start.Compilation, start.Options, start.CancellationToken);
            start.RegisterSymbolAction(
                symbol => Report(symbol, policy),
                SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event, SymbolKind.Parameter);
        });
    }

    private static void Report(SymbolAnalysisContext context, PolicyContext policy)
    {
        foreach (var misuse in Misuses.Of(context.Symbol, policy.Catalogue, context.CancellationToken))
        {
            var properties = misuse.Moves is { } moves ? ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Wrong, moves) : null;
            context.ReportDiagnostic(Diagnostic.Create(Rule.MisusedAnnotation, misuse.At, properties, misuse.Message));
        }
    }
}
