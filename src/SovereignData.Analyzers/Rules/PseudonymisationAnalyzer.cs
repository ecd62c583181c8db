using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow.Values;
using SovereignData.Analyzers.Generation;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports what makes a pseudonymiser weak, where it stands, and hashes that pass for one on the way out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PseudonymisationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.WeakPseudonymisation, Rule.ExposedKey, Rule.AnalysisStopped, Rule.StaleBaselineEntry);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var watch = BaselineWatch.Of([Rule.WeakPseudonymisation, Rule.ExposedKey], context);
        var policy = PolicyContext.Read(context.Compilation, context.Options, context.CancellationToken);
        var sources = KnownSources.Of(context.Compilation, policy);
        var handles = Relevance.HandlesHealthData(context.Compilation, sources, context.CancellationToken);
        if (!handles && !Relevance.HasPseudonymisers(context.Compilation, policy, context.CancellationToken))
            return;
        var engine = EngineSource.Of(context.Compilation, policy, sources, context.CancellationToken);
        if (engine.Review is { } review && (review.Spots.Count > 0 || review.Stopped.Count > 0))
        {
            var spots = review.Spots.ToLookup(static spot => spot.Place.Tree);
            context.RegisterOperationBlockAction(block => Report(block, spots, review, policy, watch));
        }

        if (!handles)
            return;
        var inline = new InlineWeaknesses(context.Compilation, engine);
        context.RegisterOperationAction(operation => ReportInline(operation, inline, engine.Review, policy, watch), OperationKind.Invocation);
    }

    private static void Report(OperationBlockAnalysisContext context, ILookup<SyntaxTree, WeakSpot> spots, PseudonymiserReview review, PolicyContext policy, BaselineWatch watch)
    {
        foreach (var block in context.OperationBlocks)
        {
            foreach (var spot in spots[block.Syntax.SyntaxTree].Where(spot => Holds(block, spot.Place)))
                context.ReportDiagnostic(watch.Seen(Make(spot, context.OwningSymbol, review, policy)));
        }

        foreach (var (method, bound) in review.Stopped.Where(stopped => SymbolEqualityComparer.Default.Equals(stopped.Method, context.OwningSymbol)))
            context.ReportDiagnostic(Diagnostic.Create(Rule.AnalysisStopped, method.Locations[0], method.Name, bound));
    }

    private static bool Holds(IOperation block, Place place) => block.Syntax.FullSpan.Contains(place.Span);

    private static void ReportInline(OperationAnalysisContext context, InlineWeaknesses inline, PseudonymiserReview? review, PolicyContext policy, BaselineWatch watch)
    {
        if (CryptoApi.MayTransform(((IInvocationOperation)context.Operation).TargetMethod) && inline.At(context.Operation, context.ContainingSymbol, context.CancellationToken) is { } spot)
            context.ReportDiagnostic(watch.Seen(Make(spot, context.ContainingSymbol, review, policy)));
    }

    private static Diagnostic Make(WeakSpot spot, ISymbol member, PseudonymiserReview? review, PolicyContext policy) => Diagnostic.Create(
        spot.Weakness.IsOfKey() ? Rule.ExposedKey : Rule.WeakPseudonymisation,
        Location.Create(spot.Place.Tree, spot.Place.Span),
        FindingProperties.Of(MemberId.Of(member), spot.Name, spot.Weakness.ToString()).Add("weakness", spot.Weakness.ToString()).Add("weakPseudonymisers", review?.Fingerprint ?? ""),
        spot.Name,
        Wording.WeaknessOf(spot, policy.Catalogue));
}
