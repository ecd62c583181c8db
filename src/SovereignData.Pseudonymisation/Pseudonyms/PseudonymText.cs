using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>How pseudonyms are spelt: the version of the key, a hyphen, and the hash.</summary>
public static class PseudonymText
{
    private const int LongestVersion = 5;
    private const int DigitsOfGroup = 8;

    /// <summary>Crockford's Base32 (https://www.crockford.com/base32.html), without check symbol.</summary>
    private static ReadOnlySpan<byte> Base32Digits => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"u8;

    private static ReadOnlySpan<byte> HexadecimalDigits => "0123456789abcdef"u8;

    /// <summary>Reads which generation of the key a pseudonym was made under.</summary>
    /// <param name="pseudonym">A pseudonym.</param>
    /// <param name="version">The version of its key, if it has one.</param>
    /// <returns>Whether it begins with a version.</returns>
    public static bool TryReadVersion(string? pseudonym, out int version)
    {
        version = 0;
        var hyphen = pseudonym?.IndexOf('-') ?? -1;
        if (hyphen is < 1 or > LongestVersion || pseudonym![0] == '0')
            return false;

        var number = 0;
        for (var i = 0; i < hyphen; i++)
        {
            if (pseudonym[i] is < '0' or > '9')
                return false;
            number = (number * 10) + (pseudonym[i] - '0');
        }

        version = number <= PseudonymisationKey.MaximumVersion ? number : 0;
        return version > 0;
    }

    internal static string Write(string prefix, ReadOnlySpan<byte> hash, PseudonymFormat format)
    {
        var bits = format == PseudonymFormat.Hexadecimal ? 4 : 5;
        Span<char> text = stackalloc char[prefix.Length + (((hash.Length * 8) + bits - 1) / bits)];
        prefix.AsSpan().CopyTo(text);
        Encode(hash, bits, bits == 4 ? HexadecimalDigits : Base32Digits, text.Slice(prefix.Length));
        return text.ToString();
    }

    /// <summary>From the first bit to the last, so many to a digit; the last digit is filled up with zeros. As many bytes as a digit has bits make eight digits.</summary>
    private static void Encode(ReadOnlySpan<byte> bytes, int bits, ReadOnlySpan<byte> digits, Span<char> text)
    {
        var mask = digits.Length - 1;
        while (!text.IsEmpty)
        {
            var group = 0UL;
            for (var i = 0; i < bits; i++)
                group = (group << 8) | (i < bytes.Length ? bytes[i] : 0UL);
            var count = Math.Min(DigitsOfGroup, text.Length);
            for (var i = 0; i < count; i++)
                text[i] = (char)digits[(int)(group >> (bits * (DigitsOfGroup - 1 - i))) & mask];
            text = text.Slice(count);
            bytes = bytes.Slice(Math.Min(bits, bytes.Length));
        }
    }
}
