using System.Buffers.Text;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>
/// Reads keys as they are written down: a line for each, <c>version:Base64</c>, the current one first. A comma may stand
/// for the end of a line; empty lines, and those that begin with <c>#</c>, are passed over.
/// </summary>
internal static class KeyFormat
{
    /// <exception cref="KeyFormatException">A line is no key, or there is none, or two have the same version.</exception>
    /// <exception cref="WeakKeyException">A secret is too short, or was clearly not drawn at random.</exception>
    public static PseudonymisationKeys Read(ReadOnlySpan<byte> text)
    {
        List<PseudonymisationKey> keys = [];
        try
        {
            if (text.StartsWith("\uFEFF"u8))
                text = text.Slice(3);
            for (var line = 1; !text.IsEmpty; line++)
            {
                text = TrimStart(text);
                var isComment = text.StartsWith("#"u8);
                var end = isComment ? text.IndexOf((byte)'\n') : text.IndexOfAny((byte)'\n', (byte)',');
                var entry = TrimEnd(end < 0 ? text : text.Slice(0, end));
                text = end < 0 ? default : text.Slice(end + 1);
                if (!entry.IsEmpty && !isComment)
                    keys.Add(ReadKey(entry, line, keys));
            }

            return keys.Count > 0 ? new(keys[0], [.. keys.Skip(1)]) : throw new KeyFormatException(0, "There is no key in it.");
        }
        catch
        {
            keys.ForEach(static key => key.Dispose());
            throw;
        }
    }

    private static PseudonymisationKey ReadKey(ReadOnlySpan<byte> entry, int line, List<PseudonymisationKey> before)
    {
        var colon = entry.IndexOf((byte)':');
        if (colon < 0 || !Utf8Parser.TryParse(entry, out int version, out var digits) || digits != colon || version is < 1 or > PseudonymisationKey.MaximumVersion)
            throw new KeyFormatException(line, $"a key is written as its version, a number from 1 to {PseudonymisationKey.MaximumVersion}, a colon, and its bytes in Base64.");
        if (before.Exists(key => key.Version == version))
            throw new KeyFormatException(line, $"there is a key of version {version} above.");

        var encoded = entry.Slice(colon + 1);
        var secret = SecretMemory.Allocate(Base64.GetMaxDecodedFromUtf8Length(encoded.Length));
        try
        {
            if (Base64.DecodeFromUtf8(encoded, secret, out _, out var length) != System.Buffers.OperationStatus.Done)
                throw new KeyFormatException(line, "what follows the colon is not Base64.");
            return new(version, secret.AsSpan(0, length));
        }
        finally
        {
            SecretMemory.Clear(secret);
        }
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsBlank(text[0]))
            text = text.Slice(1);
        return text;
    }

    private static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsBlank(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        return text;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r';
}
