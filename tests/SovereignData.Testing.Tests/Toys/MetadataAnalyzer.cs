using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>Reports what <see cref="ToyGenerator"/> left in referenced assemblies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MetadataAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.Left];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyse);
    }

    private static void Analyse(CompilationAnalysisContext context)
    {
        var values = context.Compilation.SourceModule.ReferencedAssemblySymbols
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(attribute => attribute.ConstructorArguments is [{ Value: "toy" }, _])
            .Select(attribute => attribute.ConstructorArguments[1].Value);

        foreach (var value in values)
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.Left, Location.None, value));
    }
}
