namespace SovereignData.Policy;

/// <summary>Reads <see cref="Assurances"/> as the sets that they are.</summary>
public static class AssuranceSets
{
    private static readonly Assurances[] Each =
        [Assurances.EuHosted, Assurances.EuLaw, Assurances.Hds, Assurances.SecNumCloud, Assurances.OnPremises];

    /// <summary>The single assurances of a set, in their documented order.</summary>
    public static IEnumerable<Assurances> Single(this Assurances assurances) =>
        Each.Where(one => assurances.Has(one));

    /// <summary>The policy names of a set (<c>eu_hosted</c>, …), in their documented order.</summary>
    public static IReadOnlyList<string> Names(this Assurances assurances) =>
        [.. assurances.Single().Select(one => one.PolicyName())];

    /// <summary>Whether the set holds one assurance.</summary>
    public static bool Has(this Assurances assurances, Assurances one) => (assurances & one) != Assurances.None;

    /// <summary>The set together with all that its members imply.</summary>
    internal static Assurances WithImplied(this Assurances assurances)
    {
        if (assurances.Has(Assurances.OnPremises))
            return Assurances.OnPremises | Assurances.EuHosted | Assurances.EuLaw | Assurances.Hds | Assurances.SecNumCloud;

        return assurances.Has(Assurances.SecNumCloud)
            ? assurances | Assurances.EuLaw | Assurances.EuHosted
            : assurances;
    }
}
