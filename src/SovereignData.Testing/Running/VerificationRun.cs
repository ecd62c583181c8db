using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Fixing;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>Carries out what a scenario describes. The culture flows to all that runs below, and ends with the call.</summary>
internal sealed class VerificationRun(Scenario scenario)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = scenario.Culture;
        var (solution, analysis, check) = await AnalyseAsync(cancellationToken).ConfigureAwait(false);
        check.ThrowIfDifferent(occasion: null, scenario.Expected);

        var fixes = new FixFinder(scenario, solution, analysis);
        if (scenario.ExpectsNoFix)
            await fixes.ThrowIfAnyAsync(cancellationToken).ConfigureAwait(false);
        foreach (var fix in scenario.Fixes)
            await new FixRun(scenario, solution, analysis, fix).RunAsync(fixes, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = scenario.Culture;
        var (_, analysis, _) = await AnalyseAsync(cancellationToken).ConfigureAwait(false);
        return [.. analysis.Analyzers.Select(found => found.Diagnostic)];
    }

    /// <summary>The files whose markup counts: a shared file once for each project, since each one reports in it.</summary>
    public static IEnumerable<(string Path, MarkedText Content)> MarkedFiles(Scenario scenario) =>
        from project in scenario.Projects
        where project.IsAnalysed
        from file in project.Files.AddRange(project.AdditionalFiles).AddRange(scenario.SharedFiles)
        select (file.Path, file.Content);

    private async Task<(Solution Solution, Analysis Analysis, Check Check)> AnalyseAsync(CancellationToken cancellationToken)
    {
        var solution = await new SolutionFactory(scenario).CreateAsync(cancellationToken).ConfigureAwait(false);
        var analysis = await Analysis.RunAsync(scenario, solution, cancellationToken).ConfigureAwait(false);
        var check = new Check(scenario, analysis, MarkedFiles(scenario));
        check.ThrowIfBroken(occasion: null);
        return (solution, analysis, check);
    }
}
