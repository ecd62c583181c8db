namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Has keys fetched by code of the user's: from an HSM, or the vault of a custodian who does not have the data.</summary>
/// <param name="fetch">Fetches all readable generations; whoever asked disposes of them.</param>
public sealed class DelegateKeyProvider(Func<PseudonymisationKeys> fetch) : IPseudonymisationKeyProvider
{
    private readonly Func<PseudonymisationKeys> _fetch = fetch ?? throw new ArgumentNullException(nameof(fetch));

    /// <inheritdoc/>
    /// <exception cref="KeyUnavailableException">The delegate returned nothing.</exception>
    public PseudonymisationKeys GetKeys() => _fetch() ?? throw new KeyUnavailableException("The delegate that should fetch the pseudonymisation keys returned none.");
}
