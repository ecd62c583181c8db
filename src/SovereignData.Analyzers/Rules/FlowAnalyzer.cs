using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Values;
using SovereignData.Analyzers.Generation;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports where tagged data reaches a destination that the policy does not admit. One engine serves every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rule.OfFlows.Add(Rule.AnalysisStopped);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var policy = PolicyContext.Read(context.Compilation, context.Options, context.CancellationToken);
        var sources = KnownSources.Of(context.Compilation, policy);
        if (sources.IsEmpty && !Relevance.HasTags(context.Compilation, context.CancellationToken))
            return;
        var engine = EngineSource.Of(context.Compilation, policy, sources);
        var destinations = new DestinationResolver(policy.Catalogue, [.. policy.Options.SelectMany(static options => options.Destinations), .. policy.Files.SelectMany(static file => file.Destinations)]);
        context.RegisterOperationBlockAction(block => Analyse(block, engine, policy, destinations));
    }

    private static void Analyse(OperationBlockAnalysisContext context, FlowEngine engine, PolicyContext policy, DestinationResolver destinations)
    {
        var report = engine.Report(context.OwningSymbol, context.CancellationToken);
        var here = report.Findings.Where(finding => context.OperationBlocks.Any(block => Holds(block, finding.Argument)));
        foreach (var judgement in Judgement.Of(here, policy, destinations))
        {
            if (FlowDiagnostic.Make(judgement, context.Compilation) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }

        if (report.Exhausted is { } bound && context.OwningSymbol is IMethodSymbol)
            context.ReportDiagnostic(Diagnostic.Create(Rule.AnalysisStopped, context.OwningSymbol.Locations[0], context.OwningSymbol.Name, bound));
    }

    private static bool Holds(IOperation block, Place place) => block.Syntax.SyntaxTree == place.Tree && block.Syntax.FullSpan.Contains(place.Span);
}
