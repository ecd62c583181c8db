using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Rules;

/// <summary>Puts a violation into words: where the data goes, why not, and what would mend it.</summary>
internal static class Wording
{
    public static Phrase LevelOf(Level level) => new(language => Texts.In(language, $"Level_{level}"));

    public static Phrase DestinationOf(Destination destination, DestinationKind kind) => new(language => destination switch
    {
        _ when kind == DestinationKind.Log => Texts.In(language, "Destination_Log"),
        Destination.Known { Host: { } host } known => Texts.In(language, "Destination_Host", known.Name, host),
        Destination.Known known => known.Name,
        Destination.OnPremises { Host: { } host } => host,
        Destination.UnknownHost unknown => Texts.In(language, "Destination_Unknown", unknown.Host),
        _ => Texts.In(language, "Destination_Undetermined"),
    });

    /// <summary>How a flow stands: admissible, authorised, or not admissible by a rule.</summary>
    public static Phrase StandingOf(Judgement judgement) => new(language => judgement switch
    {
        { Authorisation.Terms: { Expires: { } end } terms } => Texts.In(language, "Standing_AuthorisedUntil", terms.Reference ?? terms.Provider, end),
        { Authorisation.Terms: { } terms } => Texts.In(language, "Standing_Authorised", terms.Reference ?? terms.Provider),
        { RuleId: { } rule } => Texts.In(language, "Standing_Inadmissible", rule),
        _ => Texts.In(language, "Standing_Admissible"),
    });

    public static Phrase ReasonOf(Verdict.Violation violation) => new(language => violation.Cause switch
    {
        ViolationCause.Never => Texts.In(language, "Reason_Never", Texts.In(language, $"Level_{violation.Level}"), Texts.In(language, $"Kind_{violation.Kind}")),
        ViolationCause.LacksAssurances => string.Join(", ", violation.Shortfalls.Select(shortfall => Lacking(language, shortfall, violation.Destination))),
        var cause => Texts.In(language, $"Reason_{cause}"),
    });

    /// <summary>What would mend it; for data that has to be pseudonymised and moved, what pseudonymised data requires.</summary>
    public static Phrase RemedyOf(Verdict.Violation violation, EffectivePolicy policy) => new(language =>
    {
        var requires = violation.Remedy == Remedy.PseudonymiseAndMove ? policy.Requires(Level.Pseudonymised, violation.Kind) : violation.Requires;
        return Texts.In(language, $"Remedy_{violation.Remedy}", string.Join(", ", requires.Assurances.Names()));
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

    private static string Lacking(IFormatProvider? language, Shortfall shortfall, Destination destination)
    {
        var name = shortfall.Assurance.PolicyName();
        if (shortfall.Reason == ShortfallReason.NonEuLaw && destination is Destination.Known { Provider: { Country: { } country } provider })
            return provider.NonEuLaws.Count > 0 ? Texts.In(language, "Lacks_Laws", name, country, string.Join(", ", provider.NonEuLaws)) : Texts.In(language, "Lacks_Country", name, country);
        return shortfall.Date is { } date
            ? Texts.In(language, $"Lacks_{shortfall.Reason}", name, date)
            : Texts.In(language, "Lacks_Undated", name);
    }
}
