using System.Text;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

namespace SovereignData.Pseudonymisation.Tokens;

/// <summary>Replaces identifiers by random tokens, and finds the identifiers again for whoever may: a table in between, no key.</summary>
/// <remarks>
/// A token says nothing of the identifier, and two domains have different ones. Whoever has the table can turn all of them back, so it is
/// kept apart from the data (GDPR article 4(5)).
/// </remarks>
/// <param name="store">The table.</param>
/// <param name="domain">What the tokens are for, and who gets them.</param>
/// <param name="normalisation">Which spellings of an identifier are taken for one.</param>
public sealed class Tokeniser(ITokenStore store, PseudonymDomain domain, IdentifierNormalisation normalisation = IdentifierNormalisation.Code)
{
    private readonly ITokenStore _store = store ?? throw new ArgumentNullException(nameof(store));
    private readonly PseudonymDomain _domain = domain ?? throw new ArgumentNullException(nameof(domain));

    /// <summary>The token of an identifier: always the same, a new one if it has none yet.</summary>
    /// <exception cref="ArgumentException">The identifier is empty, or cannot be normalised. The message does not show it.</exception>
    [Pseudonymiser]
    public async Task<string> TokeniseAsync(string identifier, CancellationToken cancellationToken = default) =>
        (await TokeniseAsync([identifier], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>The tokens of many identifiers, in their order: much faster than one by one, and all or none are added.</summary>
    /// <inheritdoc cref="TokeniseAsync(string, CancellationToken)"/>
    [Pseudonymiser]
    public Task<IReadOnlyList<string>> TokeniseAsync(IReadOnlyList<string> identifiers, CancellationToken cancellationToken = default)
    {
        if (identifiers is null)
            throw new ArgumentNullException(nameof(identifiers));
        return _store.GetOrAddAsync(_domain, [.. identifiers.Select(Normalised)], RandomToken.Next, cancellationToken);
    }

    /// <summary>The identifier that a token stands for, as it was normalised; null if it stands for none in this domain.</summary>
    [return: DirectIdentifier]
    public Task<string?> ReidentifyAsync(string token, CancellationToken cancellationToken = default) =>
        _store.FindIdentifierAsync(_domain, token ?? throw new ArgumentNullException(nameof(token)), cancellationToken);

    /// <summary>Forgets an identifier in this domain, so that its token stands for nobody any more; whether it had one.</summary>
    /// <exception cref="ArgumentException">The identifier is empty, or cannot be normalised. The message does not show it.</exception>
    [return: NotHealthData("Whether it had one.")]
    public Task<bool> EraseAsync(string identifier, CancellationToken cancellationToken = default) =>
        _store.DeleteAsync(_domain, Normalised(identifier), cancellationToken);

    private string Normalised(string identifier)
    {
        using var text = new NormalisedText((identifier ?? throw new ArgumentNullException(nameof(identifier))).AsSpan(), normalisation, stackalloc byte[NormalisedText.ShortLength]);
        return Encoding.UTF8.GetString(text.Utf8.ToArray());
    }
}
