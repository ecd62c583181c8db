using System.Globalization;
using SovereignData.Policy;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>Why a request may not go where it goes: the host, who operates it, what is lacking, and what would mend it. Nothing of what is sent.</summary>
public sealed class EndpointViolation : IFormattable
{
    private readonly EffectivePolicy _policy;

    internal EndpointViolation(Verdict.Violation verdict, EffectivePolicy policy)
    {
        Verdict = verdict;
        _policy = policy;
    }

    /// <summary>The verdict in full.</summary>
    public Verdict.Violation Verdict { get; }

    /// <summary>The host, where there is one.</summary>
    public string? Host => Verdict.Destination switch
    {
        Destination.Known known => known.Host,
        Destination.UnknownHost unknown => unknown.Host,
        Destination.OnPremises own => own.Host,
        _ => null,
    };

    /// <summary>The name of who operates the host, where that is known.</summary>
    public string? Operator => (Verdict.Destination as Destination.Known)?.Provider.Name;

    /// <summary>The required assurances that are lacking, by their policy names; empty where the policy says <c>never</c>.</summary>
    public IReadOnlyList<string> Lacks => Verdict.Lacks.Names();

    /// <summary>The violation in a language: French where the culture asks for it, English otherwise.</summary>
    public string In(CultureInfo culture) => GuardTexts.In(
        culture,
        "Violation",
        VerdictWording.LevelOf(Verdict.Level),
        VerdictWording.DestinationOf(Verdict.Destination, Verdict.Kind),
        VerdictWording.ReasonOf(Verdict),
        VerdictWording.RemedyOf(Verdict, _policy));

    /// <summary>The violation in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => In(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);
}
