namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Fetches the keys from whoever keeps them.</summary>
/// <remarks>
/// Keep them with another custodian than the data: neither in its database, nor in its settings, nor in a vault of the
/// provider who hosts it, who would then have both (GDPR article 4(5)).
/// </remarks>
public interface IPseudonymisationKeyProvider
{
    /// <summary>Fetches all readable generations, anew on each call; the caller disposes of them.</summary>
    /// <exception cref="KeyUnavailableException">There are no keys, or they are not well kept.</exception>
    /// <exception cref="KeyFormatException">What was found cannot be read as keys.</exception>
    /// <exception cref="WeakKeyException">A secret is too short, or was clearly not drawn at random.</exception>
    PseudonymisationKeys GetKeys();
}
