namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>What weaknesses have in common.</summary>
internal static class WeaknessExtensions
{
    /// <summary>Whether the operation would do, were it not for the key.</summary>
    public static bool IsOfKey(this Weakness weakness) => weakness >= Weakness.KeyInCode;

    /// <summary>Whether what was put in can be made out in the result.</summary>
    public static bool IsLegible(this Weakness weakness) => weakness <= Weakness.Mask;
}
