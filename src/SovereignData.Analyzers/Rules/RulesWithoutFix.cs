namespace SovereignData.Analyzers.Rules;

/// <summary>The rules that no code fix mends, and why none can.</summary>
internal static class RulesWithoutFix
{
    private const string Destination = "Where else the data may go is decided by people, not found in the code.";
    private const string Knowledge = "What is missing is knowledge of a third party, which belongs into the policy with its source.";
    private const string Authorisation = "An authorisation is granted, extended and documented outside the code.";
    private const string Text = "It stands in a file that is not code.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RuleIds.Inventory] = "It lists flows; nothing is wrong.",
        [RuleIds.IdentifyingAtInadmissibleDestination] = Destination,
        [RuleIds.PseudonymisedAtInadmissibleDestination] = Destination,
        [RuleIds.UnknownHost] = Knowledge,
        [RuleIds.UnknownPackage] = Knowledge,
        [RuleIds.SettingNamesEndpoint] = Text,
        [RuleIds.EuropeanRegion] = Destination,
        [RuleIds.UndeterminedDestination] = Knowledge,
        [RuleIds.ExposedKey] = "The key has to be made anew and kept by somebody else; taking it out of the code does not make it secret again.",
        [RuleIds.NothingTagged] = "It is about a project, and says where to begin; the members themselves have SOV3001.",
        [RuleIds.ExpiredAuthorisation] = Authorisation,
        [RuleIds.EndingAuthorisation] = Authorisation,
        [RuleIds.IncompleteAuthorisation] = Authorisation,
        [RuleIds.UnneededAuthorisation] = Authorisation,
        [RuleIds.InvalidPolicyFile] = Text,
        [RuleIds.InvalidOption] = Text,
        [RuleIds.UnknownSymbol] = Text,
        [RuleIds.AnalysisStopped] = "The member has to be taken apart, and how is its author's business.",
    };
}
