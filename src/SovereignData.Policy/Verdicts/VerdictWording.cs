using System.Globalization;
using System.Resources;

namespace SovereignData.Policy;

/// <summary>
/// Puts a verdict into words: where the data goes, why not, and what would mend it. In French where the culture that formats the words
/// asks for it, in English otherwise.
/// </summary>
public static class VerdictWording
{
    private static readonly ResourceManager Texts = new("SovereignData.Policy.Verdicts.Wording", typeof(VerdictWording).Assembly);

    /// <summary>How a level of data is called.</summary>
    public static IFormattable LevelOf(Level level) => new VerdictPhrase(culture => In(culture, $"Level_{level}"));

    /// <summary>How a destination is called: who operates it, and its host where that is known.</summary>
    public static IFormattable DestinationOf(Destination destination, DestinationKind kind) => new VerdictPhrase(culture => destination switch
    {
        _ when kind == DestinationKind.Log => In(culture, "Destination_Log"),
        Destination.Known { Host: { } host } known => In(culture, "Destination_Host", known.Name, host),
        Destination.Known known => known.Name,
        Destination.OnPremises { Host: { } host } => host,
        Destination.UnknownHost unknown => In(culture, "Destination_Unknown", unknown.Host),
        _ => In(culture, "Destination_Undetermined"),
    });

    /// <summary>What stands against a flow.</summary>
    public static IFormattable ReasonOf(Verdict.Violation violation) => new VerdictPhrase(culture => violation.Cause switch
    {
        ViolationCause.Never => In(culture, "Reason_Never", In(culture, $"Level_{violation.Level}"), In(culture, $"Kind_{violation.Kind}")),
        ViolationCause.LacksAssurances => string.Join(", ", violation.Shortfalls.Select(shortfall => Lacking(culture, shortfall, violation.Destination))),
        var cause => In(culture, $"Reason_{cause}"),
    });

    /// <summary>What would mend it; for data that has to be pseudonymised and moved, what pseudonymised data requires.</summary>
    public static IFormattable RemedyOf(Verdict.Violation violation, EffectivePolicy policy) => new VerdictPhrase(culture =>
    {
        var requires = violation.Remedy == Remedy.PseudonymiseAndMove ? policy.Requires(Level.Pseudonymised, violation.Kind) : violation.Requires;
        return In(culture, $"Remedy_{violation.Remedy}", string.Join(", ", requires.Assurances.Names()));
    });

    private static string Lacking(CultureInfo culture, Shortfall shortfall, Destination destination)
    {
        var name = shortfall.Assurance.PolicyName();
        if (shortfall.Reason == ShortfallReason.NonEuLaw && destination is Destination.Known { Provider: { Country: { } country } provider })
            return provider.NonEuLaws.Count > 0 ? In(culture, "Lacks_Laws", name, country, string.Join(", ", provider.NonEuLaws)) : In(culture, "Lacks_Country", name, country);
        return shortfall.Date is { } date
            ? In(culture, $"Lacks_{shortfall.Reason}", name, date)
            : In(culture, "Lacks_Undated", name);
    }

    private static string In(CultureInfo culture, string key, params object[] arguments) =>
        string.Format(culture, Texts.GetString(key, culture) ?? key, arguments);
}
