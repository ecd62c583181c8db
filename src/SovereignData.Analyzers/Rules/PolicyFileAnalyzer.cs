using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports what is wrong in a policy file or a baseline, at its line, and in options. Until it is mended, the built-in policy holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : DiagnosticAnalyzer
{
    private const string ModeProperty = "SovereignDataAnalysisMode";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.InvalidPolicyFile, Rule.InvalidOption, Rule.UnknownSymbol);

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

        ReportBaselines(context);
        ReportMode(context);
        ReportOptions(context, Catalogue.BuiltIn.With(files.Where(static file => file.Reading.IsValid).Select(static file => file.Document)));
    }

    private static void ReportBaselines(CompilationAnalysisContext context)
    {
        foreach (var file in BaselineFiles.Read(context.Options.AdditionalFiles, context.CancellationToken))
        {
            foreach (var error in file.Reading.Errors)
                context.ReportDiagnostic(Diagnostic.Create(Rule.InvalidPolicyFile, file.At(error.At), error.Message));
        }
    }

    private static void ReportMode(CompilationAnalysisContext context)
    {
        if (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue($"build_property.{ModeProperty}", out var mode) && AnalysisMode.Check(mode) is { } error)
            context.ReportDiagnostic(Diagnostic.Create(Rule.InvalidOption, Location.None, ModeProperty, error));
    }

    private static void ReportOptions(CompilationAnalysisContext context, Catalogue catalogue)
    {
        var seen = new HashSet<(string Key, string Value)>();
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var options in OptionText.Distinct(context.Compilation, context.Options.AnalyzerConfigOptionsProvider))
        {
            var reading = PolicyOptionsReader.Read(options.Keys, key => options.TryGetValue(key, out var value) ? value : null, catalogue);
            foreach (var error in reading.Errors.Where(error => seen.Add((error.Key, error.Value))))
                context.ReportDiagnostic(Diagnostic.Create(Rule.InvalidOption, Location.None, error.Key, error.Message));
            foreach (var pattern in OptionSymbols.MissingIn(reading.Options, context.Compilation).Where(pattern => missing.Add(pattern.Text)))
                context.ReportDiagnostic(Diagnostic.Create(Rule.UnknownSymbol, Location.None, pattern.Text));
        }
    }
}
