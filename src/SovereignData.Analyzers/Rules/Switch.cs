namespace SovereignData.Analyzers.Rules;

/// <summary>Whether a rule that is off by default has been turned on, so that nothing is made for nobody to see.</summary>
internal static class Switch
{
    public static bool IsOn(DiagnosticDescriptor rule, SyntaxTree tree, CompilationOptions options, CancellationToken cancellationToken)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity))
            return IsSeen(severity);
        return options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity) || provider.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity))
            && IsSeen(severity);
    }

    private static bool IsSeen(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
