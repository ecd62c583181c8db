namespace SovereignData.Analyzers.Tagging;

/// <summary>How surely a type is about somebody in care: by its name, by what it stands in, and by what it derives from.</summary>
internal static class Settings
{
    public static Setting Of(INamedTypeSymbol type)
    {
        var best = OfSpace(type.ContainingNamespace);
        for (var current = type; current is not null; current = current.ContainingType)
            best = Max(best, OfTypeName(current));
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            best = Max(best, OfTypeName(current));
        foreach (var implemented in type.AllInterfaces)
            best = Max(best, OfTypeName(implemented));
        return best;
    }

    /// <summary>What a member's own name says: <c>PatientEmail</c> is that of a patient wherever it stands.</summary>
    public static Setting OfMember(IReadOnlyList<string> words) => words.Any(Vocabulary.PatientWords.Contains) ? Setting.Care : Setting.None;

    public static Setting Max(Setting left, Setting right) => left > right ? left : right;

    private static Setting OfTypeName(INamedTypeSymbol type)
    {
        if (!DataMembers.AreIn(type))
            return Setting.None;
        var words = Words.Of(type.Name);
        var pairs = words.Skip(1).Select((word, before) => words[before] + word);
        if (words.Count > 1 && Vocabulary.OtherWords.Contains(words[words.Count - 1]))
            return Setting.None;
        return words.Any(Vocabulary.PatientWords.Contains) || words.Concat(pairs).Any(Vocabulary.CareTypeWords.Contains) ? Setting.Care
            : words.Any(Vocabulary.LikelyTypeWords.Contains) ? Setting.Likely
            : Setting.None;
    }

    private static Setting OfSpace(INamespaceSymbol? space)
    {
        for (var current = space; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (Words.Of(current.Name).Any(Vocabulary.HealthSpaceWords.Contains))
                return Setting.Surroundings;
        }

        return Setting.None;
    }
}
