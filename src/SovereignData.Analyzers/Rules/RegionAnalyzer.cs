using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports where a project that handles health data chooses a European region of an operator whom non-EU law reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegionAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.EuropeanRegion, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.EuropeanRegion], context);
        if (!HandlesHealthData(context.Compilation, policy, context.CancellationToken))
            return;
        var regions = new RegionNames(policy.Catalogue);
        var transfers = new TransferRegister(policy);
        context.RegisterOperationAction(
            operation => Report(operation, policy, regions, transfers, watch), OperationKind.Literal, OperationKind.FieldReference, OperationKind.PropertyReference);
    }

    private static void Report(OperationAnalysisContext context, PolicyContext policy, RegionNames regions, TransferRegister transfers, BaselineWatch watch)
    {
        var operation = context.Operation;
        var provider = operation switch
        {
            ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => regions.OfText(text),
            IFieldReferenceOperation { Field: { IsConst: true, ConstantValue: string text, DeclaringSyntaxReferences.IsEmpty: true } } => regions.OfText(text),
            IMemberReferenceOperation reference => regions.OfMember(reference.Member),
            _ => null,
        };
        if (provider is null
            || !RequiresEuropeanLaw(policy.At(operation.Syntax.SyntaxTree))
            || !RegionChoice.Decides(operation)
            || transfers.Find(new Destination.Known(provider), Level.Pseudonymised, context.ContainingSymbol) is not null)
        {
            return;
        }

        var region = operation.Syntax.ToString().Trim('"');
        context.ReportDiagnostic(watch.Seen(Diagnostic.Create(
            Rule.EuropeanRegion,
            operation.Syntax.GetLocation(),
            FindingProperties.Of(MemberId.Of(context.ContainingSymbol), region, provider.Id),
            region,
            provider.Name,
            Wording.LawsOf(provider))));
    }

    private static bool RequiresEuropeanLaw(EffectivePolicy policy) =>
        new[] { Level.Identifying, Level.Pseudonymised }.Any(level => policy.Requires(level, DestinationKind.Storage).Assurances.Single().Any(static assurance => assurance is Assurances.EuLaw or Assurances.SecNumCloud or Assurances.OnPremises));
}
