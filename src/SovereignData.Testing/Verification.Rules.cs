using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Testing;

/// <content>Who analyses: all of SovereignData if not said.</content>
public sealed partial class Verification
{
    /// <summary>Looks at these rules only, and turns them on where they are off by default. A rule that is marked or expected is turned on too.</summary>
    public Verification WithRules(params string[] ids) => With(scenario with { Rules = [.. scenario.Rules, .. ids] });

    /// <summary>Runs these analyzers in place of SovereignData's.</summary>
    public Verification WithAnalyzers(params DiagnosticAnalyzer[] analyzers) => With(scenario with { OwnAnalyzers = [.. analyzers] });

    /// <summary>Offers these code fixes in place of SovereignData's.</summary>
    public Verification WithCodeFixes(params CodeFixProvider[] providers) => With(scenario with { OwnCodeFixes = [.. providers] });

    /// <summary>Runs these source generators in place of SovereignData's.</summary>
    public Verification WithGenerators(params IIncrementalGenerator[] generators) => With(scenario with { OwnGenerators = [.. generators] });
}
