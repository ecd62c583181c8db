using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Baselines;

/// <summary>The rules whose findings a baseline can list, and how those are suppressed.</summary>
internal static class Suppressions
{
    /// <summary>
    /// What is wrong in code and settings. Not what expires, nor that nothing is tagged yet, nor what makes the policy itself unreadable: a baseline must not hide that.
    /// A rule of this list reports findings that say which member they stand in, and has them watched by <see cref="BaselineWatch"/>.
    /// </summary>
    private static readonly ImmutableArray<DiagnosticDescriptor> Listed =
        Rule.OfFlows.AddRange(ImmutableArray.Create(
            Rule.SettingNamesEndpoint,
            Rule.EuropeanRegion,
            Rule.WeakPseudonymisation,
            Rule.ExposedKey,
            Rule.LeakSwitch,
            Rule.UntaggedMember,
            Rule.UntaggedHolder,
            Rule.MisusedAnnotation,
            Rule.LooserTag));

    /// <summary>The ids of the rules.</summary>
    public static IReadOnlyCollection<string> Rules { get; } = [.. Listed.Select(static rule => rule.Id)];

    /// <summary>One for each rule.</summary>
    public static ImmutableDictionary<string, SuppressionDescriptor> ByRule { get; } = Listed.ToImmutableDictionary(
        static rule => rule.Id,
        static rule => new SuppressionDescriptor(Baseline.SuppressionPrefix + rule.Id.Substring(3), rule.Id, Texts.Of("Baseline_Justification")),
        StringComparer.Ordinal);
}
