using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports symbols that a policy file names and that do not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicySymbolAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UnknownSymbol);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Report);
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        if (!PolicyFile.IsPolicy(context.AdditionalFile.Path))
            return;
        var policy = PolicyContext.Read(context.Compilation, context.Options, context.CancellationToken);
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
