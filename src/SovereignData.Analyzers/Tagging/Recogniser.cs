namespace SovereignData.Analyzers.Tagging;

/// <summary>What a name, read as a whole, says that a member is.</summary>
internal static class Recogniser
{
    /// <summary>Shorter ones are words of their own, or chance.</summary>
    private const int ShortestJoined = 4;

    public static Term? Find(IReadOnlyList<string> words, Form form) =>
        Candidates(words).FirstOrDefault(static term => term is not null) is { } found && (found.Forms & form) != Form.None ? found : null;

    /// <summary>What a name means only beside others: <c>Nom</c> is a name of anything, and beside <c>Prenom</c> that of a person.</summary>
    public static Term? FindBeside(IReadOnlyList<string> words, Form form, IEnumerable<Term> others) =>
        words is ["nom"] && form == Form.Text && others.Any(static other => other.Likeness == Likeness.Name) ? Vocabulary.Find("nomfamille") : null;

    /// <summary>The name as it stands, then without what adds nothing, then without a word for a number; each also without a counter at its end.</summary>
    private static IEnumerable<Term?> Candidates(IReadOnlyList<string> words)
    {
        var told = words.Where(static word => !Vocabulary.PatientWords.Contains(word) && !Vocabulary.EmptyWords.Contains(word)).ToList();
        yield return Joined(words);
        yield return Joined(told);
        yield return Joined(WithoutCounter(told));
        if (Joined(told.Where(static word => !Vocabulary.NumberWords.Contains(word)).ToList()) is { IsNumber: true } number)
            yield return number;
    }

    private static Term? Joined(IReadOnlyList<string> words)
    {
        var joined = string.Concat(words);
        return words.Count > 1 && joined.Length < ShortestJoined ? null : Vocabulary.Find(joined);
    }

    private static List<string> WithoutCounter(List<string> words)
    {
        if (words.Count == 0)
            return words;
        var last = words[words.Count - 1].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return [.. words.Take(words.Count - 1), .. last.Length == 0 ? [] : new[] { last }];
    }
}
