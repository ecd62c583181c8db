using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>An analyzer that looks at a compilation under its policy, and not into generated code.</summary>
public abstract class PolicyAnalyzer : DiagnosticAnalyzer
{
    private protected PolicyAnalyzer()
    {
    }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => Start(start, PolicyContext.Read(start.Compilation, start.Options, start.CancellationToken)));
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, PolicyContext policy);

    private protected static bool HandlesHealthData(Compilation compilation, PolicyContext policy, CancellationToken cancellationToken) =>
        Relevance.HandlesHealthData(compilation, KnownSources.Of(compilation, policy), cancellationToken);
}
