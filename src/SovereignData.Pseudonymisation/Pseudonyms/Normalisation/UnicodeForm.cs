using System.Text;

namespace SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

/// <summary>Brings texts into the Unicode form that folding starts from. What is in it already is not copied.</summary>
internal static class UnicodeForm
{
    // Without its tables of Unicode a runtime leaves texts as they are, and pseudonyms would differ from machine to machine.
    private static readonly bool IsAvailable = string.Equals("\uFB01".Normalize(NormalizationForm.FormKD), "fi", StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The text is not valid Unicode.</exception>
    /// <exception cref="PlatformNotSupportedException">The text would have to be normalised, and the runtime cannot.</exception>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, IdentifierNormalisation normalisation) => normalisation switch
    {
        IdentifierNormalisation.Code when !IsAscii(text) => Normalise(text, NormalizationForm.FormKC),
        IdentifierNormalisation.Name when !NameFolding.IsSimple(text) => Normalise(text, NormalizationForm.FormKD),
        IdentifierNormalisation.Exact when !IsAscii(text) => Valid(text),
        _ => text,
    };

    private static bool IsAscii(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character > '\x7F')
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> text, NormalizationForm form)
    {
        if (!IsAvailable)
            throw new PlatformNotSupportedException("This runtime cannot normalise Unicode: install its globalisation data, or turn its invariant mode off.");
        return Valid(text).ToString().Normalize(form).AsSpan();
    }

    /// <summary>The text, if each half of a surrogate pair has its other half.</summary>
    private static ReadOnlySpan<char> Valid(ReadOnlySpan<char> identifier)
    {
        for (var i = 0; i < identifier.Length; i++)
        {
            if (!char.IsSurrogate(identifier[i]))
                continue;
            if (i + 1 == identifier.Length || !char.IsSurrogatePair(identifier[i], identifier[i + 1]))
                throw new ArgumentException("The identifier is not valid Unicode.", nameof(identifier));
            i++;
        }

        return identifier;
    }
}
