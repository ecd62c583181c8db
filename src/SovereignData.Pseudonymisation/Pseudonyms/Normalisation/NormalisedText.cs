using System.Buffers;
using System.Text;
using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

/// <summary>An identifier, normalised, in UTF-8. Its memory is overwritten when it is disposed of.</summary>
internal ref struct NormalisedText
{
    /// <summary>Bytes on the stack that nearly all identifiers fit in; longer ones rent memory.</summary>
    public const int ShortLength = 128;

    /// <summary>No character folds to more than two, and none of those has more than three bytes.</summary>
    private const int MostBytesOfOne = 6;

    private readonly Span<byte> _memory;
    private readonly int _length;
    private byte[]? _rented;

    /// <exception cref="ArgumentException">The identifier is empty, or cannot be normalised.</exception>
    public NormalisedText(ReadOnlySpan<char> identifier, IdentifierNormalisation normalisation, Span<byte> memory)
    {
        if (normalisation != IdentifierNormalisation.Code || identifier.Length > memory.Length || !CodeFolding.TryFoldAscii(identifier, memory, out _length))
        {
            var text = UnicodeForm.Of(identifier, normalisation);
            var size = text.Length * MostBytesOfOne;
            if (size > memory.Length)
                memory = _rented = ArrayPool<byte>.Shared.Rent(size);
            _length = Write(text, normalisation, memory);
        }

        _memory = memory;
        if (_length > 0)
            return;

        Dispose();
        throw new ArgumentException("There is nothing in the identifier that could be pseudonymised: all who have none would share a pseudonym.", nameof(identifier));
    }

    public readonly ReadOnlySpan<byte> Utf8 => _memory.Slice(0, _length);

    public void Dispose()
    {
        _memory.Clear();
        if (_rented is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        _rented = null;
    }

    private static int Write(ReadOnlySpan<char> identifier, IdentifierNormalisation normalisation, Span<byte> utf8)
    {
        if (normalisation == IdentifierNormalisation.Exact)
            return Encode(identifier, utf8);

        const int Short = 64;
        char[]? rented = null;
        var folded = identifier.Length * 2 <= Short ? stackalloc char[Short] : rented = ArrayPool<char>.Shared.Rent(identifier.Length * 2);
        try
        {
            return Encode(folded.Slice(0, Fold(identifier, normalisation, folded)), utf8);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }
    }

    private static int Fold(ReadOnlySpan<char> identifier, IdentifierNormalisation normalisation, Span<char> folded) => normalisation switch
    {
        IdentifierNormalisation.Name => NameFolding.Fold(identifier, folded),
        IdentifierNormalisation.Nir when NirText.TryRead(identifier, folded, out _) => NirText.Length,
        IdentifierNormalisation.Nir => throw new ArgumentException("The identifier is no NIR, or its key is wrong.", nameof(identifier)),
        _ => CodeFolding.Fold(identifier, folded),
    };

    private static int Encode(ReadOnlySpan<char> text, Span<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetBytes(text, utf8);
#else
        var bytes = Encoding.UTF8.GetBytes(text.ToArray());
        bytes.CopyTo(utf8);
        return bytes.Length;
#endif
    }
}
