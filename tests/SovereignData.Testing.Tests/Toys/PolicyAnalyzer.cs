using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>Reports the word <c>bad</c> in a policy, or that there is no policy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.BadPolicy, ToyRules.NoPolicy];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyse);
    }

    private static void Analyse(CompilationAnalysisContext context)
    {
        var policies = context.Options.AdditionalFiles.Where(file => file.Path.EndsWith("sovereign-policy.json", StringComparison.Ordinal)).ToArray();
        if (policies is [])
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.NoPolicy, Location.None, context.Compilation.AssemblyName));

        foreach (var policy in policies)
        {
            var text = policy.GetText(context.CancellationToken)!;
            var index = text.ToString().IndexOf("bad", StringComparison.Ordinal);
            var span = new TextSpan(Math.Max(0, index), 3);
            if (index >= 0)
                context.ReportDiagnostic(Diagnostic.Create(ToyRules.BadPolicy, Location.Create(policy.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }
}
