using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow.Values;
using SovereignData.Analyzers.Generation;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports where tagged data reaches a destination that the policy does not admit. One engine serves every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rule.OfFlows.AddRange(ImmutableArray.Create(Rule.Inventory, Rule.UnneededAuthorisation, Rule.AnalysisStopped, Rule.StaleBaselineEntry));

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var watch = BaselineWatch.Of(Rule.OfFlows, context);
        var policy = PolicyContext.Read(context.Compilation, context.Options, context.CancellationToken);
        var sources = KnownSources.Of(context.Compilation, policy);
        if (!Relevance.HandlesHealthData(context.Compilation, sources, context.CancellationToken))
            return;
        var engine = EngineSource.Of(context.Compilation, policy, sources, context.CancellationToken);
        var destinations = DestinationResolver.Of(policy);
        var transfers = new TransferRegister(policy);
        context.RegisterOperationBlockAction(block => Analyse(block, engine, policy, destinations, transfers, watch));
        new UnneededTransfers(transfers, policy).Register(context, (end, grant) => end.ReportDiagnostic(AuthorisationDiagnostic.Unneeded(grant, policy)));
    }

    private static void Analyse(OperationBlockAnalysisContext context, CompilationEngine engine, PolicyContext policy, DestinationResolver destinations, TransferRegister transfers, BaselineWatch watch)
    {
        var report = engine.Report(context.OwningSymbol, context.CancellationToken);
        var here = report.Findings.Where(finding => BlockOf(finding.Argument, context) is not null);
        var judgements = Judgement.Of(here, policy, destinations, (finding, destination, level) =>
            transfers.Find(destination, level, BlockOf(finding.Argument, context)?.SemanticModel?.GetEnclosingSymbol(finding.Argument.Span.Start, context.CancellationToken)));
        foreach (var judgement in Judgement.Violations(judgements))
        {
            if (FlowDiagnostic.Violation(judgement, context.OwningSymbol, context.Compilation) is { } diagnostic)
                context.ReportDiagnostic(watch.Seen(diagnostic));
        }

        var listed = judgements.Where(judgement => Switch.IsOn(Rule.Inventory, judgement.Finding.Argument.Tree, context.Compilation.Options, context.CancellationToken));
        foreach (var judgement in Judgement.Inventory(listed))
            context.ReportDiagnostic(FlowDiagnostic.Entry(judgement, context.Compilation));
        if (report.Exhausted is { } bound && context.OwningSymbol is IMethodSymbol)
            context.ReportDiagnostic(Diagnostic.Create(Rule.AnalysisStopped, context.OwningSymbol.Locations[0], context.OwningSymbol.Name, bound));
    }

    private static IOperation? BlockOf(Place place, OperationBlockAnalysisContext context) =>
        context.OperationBlocks.FirstOrDefault(block => block.Syntax.SyntaxTree == place.Tree && block.Syntax.FullSpan.Contains(place.Span));
}
