using SovereignData.Analyzers.Rules;

namespace SovereignData.CodeFixes;

/// <summary>Why a rule has no fix: no change of code that a machine could make would mend what it reports.</summary>
internal static class NoFix
{
    /// <summary>The rules without a fix, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RuleIds.Inventory] = "It lists flows, right and wrong ones: there is nothing to mend.",
        [RuleIds.UnknownPackage] = "What a package sends, and to whom, is to be found out and written into the policy.",
        [RuleIds.SettingNamesEndpoint] = "It stands in a settings file, and another endpoint is a decision.",
        [RuleIds.EuropeanRegion] = "Which operator takes the place of one under foreign law is a decision.",
        [RuleIds.ExposedKey] = "The key has to be made anew and kept by somebody else; taking it out of the code does not make it secret again.",
        [RuleIds.NothingTagged] = "It is about a project, and says where to begin; the members themselves have SOV3001.",
        [RuleIds.ExpiredAuthorisation] = "An authorisation is prolonged by whoever gave it, not by an editor.",
        [RuleIds.EndingAuthorisation] = "An authorisation is prolonged by whoever gave it, not by an editor.",
        [RuleIds.IncompleteAuthorisation] = "The reference and the end stand in a decision that the code does not hold.",
        [RuleIds.UnneededAuthorisation] = "It is found when a build ends, which no fix can be attached to.",
        [RuleIds.InvalidPolicyFile] = "It stands in a policy file; the message says what would be right.",
        [RuleIds.InvalidOption] = "It stands in a file of options; the message says what would be right.",
        [RuleIds.UnknownSymbol] = "It stands in a policy file, and what was meant is not known.",
        [RuleIds.AnalysisStopped] = "A member that is too large is taken apart by whoever understands it.",
    };
}
