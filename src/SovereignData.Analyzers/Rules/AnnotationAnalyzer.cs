using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Misuse;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports annotations that contradict each other, or have no effect where they stand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.MisusedAnnotation, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.MisusedAnnotation], context, static finding => !AuthorisationAnalyzer.Finds(finding));
        if (!Relevance.IsAnnotated(context.Compilation, context.CancellationToken))
            return;
        context.RegisterSymbolAction(
            symbol => Report(symbol, policy, watch),
            SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event, SymbolKind.Parameter);
    }

    private static void Report(SymbolAnalysisContext context, PolicyContext policy, BaselineWatch watch)
    {
        foreach (var misuse in Misuses.Of(context.Symbol, policy.Catalogue, context.CancellationToken))
        {
            var properties = FindingProperties.Of(MemberId.Of(context.Symbol), misuse.At.SourceTree?.GetText(context.CancellationToken).ToString(misuse.At.SourceSpan));
            if (misuse.Moves is { } moves)
                properties = properties.Add(FixProperties.Wrong, moves);
            context.ReportDiagnostic(watch.Seen(Diagnostic.Create(Rule.MisusedAnnotation, misuse.At, properties, misuse.Message)));
        }
    }
}
