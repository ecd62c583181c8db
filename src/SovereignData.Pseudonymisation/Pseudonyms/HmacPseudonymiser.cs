using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>
/// Pseudonyms by HMAC-SHA-256 or -512 under keys of their own for each <see cref="PseudonymDomain"/>, written as the
/// version of the key, a hyphen and the hash: <c>2-7H3K…</c>.
/// </summary>
/// <remarks>
/// The keys of the domain are derived when the pseudonymiser is made (HKDF-Expand, RFC 5869), and only they are kept:
/// what was handed in may be disposed of. Nothing but the result is allocated on .NET 8 and later, as long as codes
/// are ASCII, names Latin, and no more threads are at work than there are processors.
/// </remarks>
public sealed class HmacPseudonymiser : IPseudonymiser, IDisposable
{
    private const string Use = "SovereignData.Pseudonymisation/1 pseudonym";

    private readonly DomainKey[] _keys;
    private readonly IdentifierNormalisation _normalisation;
    private readonly PseudonymFormat _format;

    /// <summary>Derives the keys of a domain.</summary>
    /// <param name="keys">All readable generations of the secret; they stay the caller's.</param>
    /// <param name="domain">What the pseudonyms are for, and who gets them.</param>
    /// <param name="options">How they are made and written.</param>
    /// <exception cref="ObjectDisposedException">A key was disposed of.</exception>
    public HmacPseudonymiser(PseudonymisationKeys keys, PseudonymDomain domain, PseudonymiserOptions? options = null)
    {
        if (keys is null)
            throw new ArgumentNullException(nameof(keys));
        if (domain is null)
            throw new ArgumentNullException(nameof(domain));

        options ??= new();
        (_normalisation, _format) = (options.Normalisation, options.Format);
        var info = domain.Encode(Use);
        _keys = [.. keys.All.Select(key => new DomainKey(key, info, options.Algorithm))];
    }

    /// <summary>Fetches keys, derives those of a domain, and disposes of what it fetched.</summary>
    /// <inheritdoc cref="IPseudonymisationKeyProvider.GetKeys"/>
    /// <param name="provider">Where the secret is kept.</param>
    /// <param name="domain">What the pseudonyms are for, and who gets them.</param>
    /// <param name="options">How they are made and written.</param>
    public static HmacPseudonymiser Create(IPseudonymisationKeyProvider provider, PseudonymDomain domain, PseudonymiserOptions? options = null)
    {
        if (provider is null)
            throw new ArgumentNullException(nameof(provider));
        using var keys = provider.GetKeys();
        return new(keys, domain, options);
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The pseudonymiser was disposed of.</exception>
    public string Pseudonymise(string identifier) => Pseudonymise((identifier ?? throw new ArgumentNullException(nameof(identifier))).AsSpan());

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The pseudonymiser was disposed of.</exception>
    public string Pseudonymise(ReadOnlySpan<char> identifier)
    {
        using var text = new NormalisedText(identifier, _normalisation, stackalloc byte[NormalisedText.ShortLength]);
        return Under(_keys[0], text.Utf8);
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The pseudonymiser was disposed of.</exception>
    public IReadOnlyList<string> PseudonymiseUnderEachKey(string identifier)
    {
        if (identifier is null)
            throw new ArgumentNullException(nameof(identifier));

        using var text = new NormalisedText(identifier.AsSpan(), _normalisation, stackalloc byte[NormalisedText.ShortLength]);
        var pseudonyms = new string[_keys.Length];
        for (var i = 0; i < pseudonyms.Length; i++)
            pseudonyms[i] = Under(_keys[i], text.Utf8);
        return pseudonyms;
    }

    /// <summary>Overwrites the derived keys with zeros.</summary>
    public void Dispose()
    {
        foreach (var key in _keys)
            key.Dispose();
    }

    private string Under(DomainKey key, ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[DomainKey.MaximumHashLength];
        return PseudonymText.Write(key.Prefix, hash.Slice(0, key.Hash(text, hash)), _format);
    }
}
