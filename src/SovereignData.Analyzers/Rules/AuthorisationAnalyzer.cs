using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports authorisations that have ended, soon will, or are not whole: at the attribute, or in the policy file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AuthorisationAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rule.ExpiredAuthorisation, Rule.EndingAuthorisation, Rule.IncompleteAuthorisation, Rule.MisusedAnnotation, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.MisusedAnnotation], context, Finds);
        if (Relevance.HasAuthorisations(context.Compilation, context.CancellationToken))
            context.RegisterSyntaxNodeAction(node => Report(node, policy, watch), SyntaxKind.Attribute);
        context.RegisterAdditionalFileAction(file => Report(file, policy));
    }

    /// <summary>Whether a finding is of this analyzer: SOV3003 is about other annotations, too.</summary>
    internal static bool Finds(Fingerprint finding) => finding.Source is { } source && Enum.TryParse<AuthorisationPart>(source, out _);

    private static void Report(SyntaxNodeAnalysisContext context, PolicyContext policy, BaselineWatch watch)
    {
        if (TransferSyntax.Of((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } attribute)
            return;
        if (attribute.Read(policy.Catalogue, out var errors) is { } terms)
        {
            foreach (var diagnostic in AuthorisationDiagnostic.Of(new(terms, attribute.At), policy, policy.OptionsAt(context.Node.SyntaxTree).AuthorisationWarningDays))
                context.ReportDiagnostic(diagnostic);
        }

        foreach (var error in errors)
        {
            context.ReportDiagnostic(watch.Seen(Diagnostic.Create(
                Rule.MisusedAnnotation,
                attribute.PlaceOf(error.Part),
                FindingProperties.Of(MemberId.Of(context.ContainingSymbol), error.Part.ToString()),
                error.Message)));
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, PolicyContext policy)
    {
        foreach (var file in policy.Sources.Where(file => string.Equals(file.Path, context.AdditionalFile.Path, StringComparison.Ordinal)))
        {
            foreach (var terms in file.Document.Authorisations)
            {
                foreach (var diagnostic in AuthorisationDiagnostic.Of(new(terms, file.At(terms.At)), policy, policy.WarningDays))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
