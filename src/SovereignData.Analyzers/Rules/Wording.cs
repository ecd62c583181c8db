using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Rules;

/// <summary>Puts into words what only the analyzers know beside a verdict.</summary>
internal static class Wording
{
    /// <summary>How a flow stands: admissible, authorised, or not admissible by a rule.</summary>
    public static Phrase StandingOf(Judgement judgement) => new(language => judgement switch
    {
        { Authorisation.Terms: { Expires: { } end } terms } => Texts.In(language, "Standing_AuthorisedUntil", terms.Reference ?? terms.Provider, end),
        { Authorisation.Terms: { } terms } => Texts.In(language, "Standing_Authorised", terms.Reference ?? terms.Provider),
        { RuleId: { } rule } => Texts.In(language, "Standing_Inadmissible", rule),
        _ => Texts.In(language, "Standing_Admissible"),
    });

    /// <summary>The law from outside the EU that reaches an operator.</summary>
    public static Phrase LawsOf(Provider provider) => new(language => provider.NonEuLaws.Count > 0
        ? Texts.In(language, "Laws_Named", provider.Country, string.Join(", ", provider.NonEuLaws))
        : Texts.In(language, "Laws_Country", provider.Country));

    /// <summary>Why a pseudonym is weak, or its key known to others.</summary>
    public static Phrase WeaknessOf(WeakSpot spot, Catalogue catalogue) => new(language => spot.Weakness switch
    {
        Weakness.KeyInConfiguration when spot.Custodian is null => Texts.In(language, "Weak_KeyInConfigurationSomewhere"),
        Weakness.KeyInVault => Texts.In(language, "Weak_KeyInVault", catalogue.FindProvider(spot.Custodian!)?.Name ?? spot.Custodian),
        _ => Texts.In(language, $"Weak_{spot.Weakness}", spot.Custodian),
    });
}
