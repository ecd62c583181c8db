using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports symbols that a policy file names and that do not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicySymbolAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UnknownSymbol);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy) =>
        context.RegisterAdditionalFileAction(file => Report(file, policy));

    private static void Report(AdditionalFileAnalysisContext context, PolicyContext policy)
    {
        foreach (var file in policy.Sources.Where(file => string.Equals(file.Path, context.AdditionalFile.Path, StringComparison.Ordinal)))
        {
            foreach (var (pattern, at) in NamedSymbols.Of(file))
            {
                if (SymbolSearch.IsMissing(pattern, context.Compilation))
                    context.ReportDiagnostic(Diagnostic.Create(Rule.UnknownSymbol, at, pattern.Text));
            }
        }
    }
}
