using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>What a body leaves behind.</summary>
/// <param name="Returned">What it returns, or yields.</param>
/// <param name="InPlace">What it writes into members of what it is handed.</param>
/// <param name="End">What slots hold at its end.</param>
internal sealed record BodyResult(Material Returned, Material InPlace, Slots End)
{
    public static BodyResult Trusted { get; } = new(Material.Trusted, Material.Nothing, new());

    public static BodyResult Empty { get; } = new(Material.Nothing, Material.Nothing, new());
}
