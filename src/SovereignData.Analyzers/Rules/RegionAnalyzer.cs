using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports where a project that handles health data chooses a European region of an operator whom non-EU law reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Says by whose rules a request is signed, not where it goes.</summary>
    private const string SigningRegion = "AuthenticationRegion";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.EuropeanRegion);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var policy = PolicyContext.Read(start.Compilation, start.Options, start.CancellationToken);
            if (!Relevance.HandlesHealthData(start.Compilation, KnownSources.Of(start.Compilation, policy), start.CancellationToken))
                return;
            var regions = new RegionNames(policy.Catalogue);
            start.RegisterOperationAction(operation => Report(operation, policy, regions), OperationKind.Literal, OperationKind.FieldReference, OperationKind.PropertyReference);
        });
    }

    private static void Report(OperationAnalysisContext context, PolicyContext policy, RegionNames regions)
    {
        var operation = context.Operation;
        var provider = operation switch
        {
            ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => regions.OfText(text),
            IFieldReferenceOperation { Field: { IsConst: true, ConstantValue: string text, DeclaringSyntaxReferences.IsEmpty: true } } => regions.OfText(text),
            IMemberReferenceOperation reference => regions.OfMember(reference.Member),
            _ => null,
        };
        if (provider is null || !RequiresEuropeanLaw(policy.At(operation.Syntax.SyntaxTree)) || IsSigningRegion(operation))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule.EuropeanRegion, operation.Syntax.GetLocation(), operation.Syntax.ToString().Trim('"'), provider.Name, Wording.LawsOf(provider)));
    }

    private static bool RequiresEuropeanLaw(EffectivePolicy policy) =>
        new[] { Level.Identifying, Level.Pseudonymised }.Any(level => policy.Requires(level, DestinationKind.Storage).Assurances.Single().Any(static assurance => assurance is Assurances.EuLaw or Assurances.SecNumCloud or Assurances.OnPremises));

    private static bool IsSigningRegion(IOperation operation) =>
        operation.Parent is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: SigningRegion } };
}
