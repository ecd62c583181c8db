using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports what is wrong in a policy file, at its line. Until it is mended, the built-in policy holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.InvalidPolicyFile, Rule.InvalidOption);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        var files = PolicyFiles.Read(context.Options.AdditionalFiles, context.CancellationToken);
        foreach (var file in files)
        {
            foreach (var error in file.Reading.Errors)
                context.ReportDiagnostic(Diagnostic.Create(Rule.InvalidPolicyFile, file.At(error.At), error.Message));
        }

        ReportOptions(context, Catalogue.BuiltIn.With(files.Where(static file => file.Reading.IsValid).Select(static file => file.Document)));
    }

    private static void ReportOptions(CompilationAnalysisContext context, Catalogue catalogue)
    {
        var seen = new HashSet<(string Key, string Value)>();
        foreach (var options in OptionText.Distinct(context.Compilation, context.Options.AnalyzerConfigOptionsProvider))
        {
            foreach (var error in PolicyOptionsReader.Read(options.Keys, key => options.TryGetValue(key, out var value) ? value : null, catalogue).Errors)
            {
                if (seen.Add((error.Key, error.Value)))
                    context.ReportDiagnostic(Diagnostic.Create(Rule.InvalidOption, Location.None, error.Key, error.Message));
            }
        }
    }
}
