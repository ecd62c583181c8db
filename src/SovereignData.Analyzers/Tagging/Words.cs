using System.Globalization;
using System.Text;

namespace SovereignData.Analyzers.Tagging;

/// <summary>The words of a name, in lower case and without accents: <c>NIRPatient</c> and <c>nir_patient</c> are <c>nir patient</c>, <c>Insert</c> is one word.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !IsEnd(name, start, i))
                continue;
            if (i > start)
                words.Add(Fold(name.Substring(start, i - start)));
            start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return words;
    }

    /// <summary>Whether a word that begins at <paramref name="start"/> ends before <paramref name="at"/>; digits belong to what they follow.</summary>
    private static bool IsEnd(string name, int start, int at)
    {
        if (!char.IsLetterOrDigit(name[at]))
            return true;
        if (at == start || !char.IsUpper(name[at]))
            return false;
        return !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }

    private static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.All(static letter => letter < 128))
            return lower;
        var plain = new StringBuilder(lower.Length);
        foreach (var letter in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(letter);
        }

        return plain.ToString();
    }
}
