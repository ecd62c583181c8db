namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>The tags of a type whose tagged members cannot be seen: level, bearer, name, and the level of its other members.</summary>
internal static class HiddenTagsText
{
    public static string Of(HiddenTags tags, Func<string, int> numberOf) =>
        $"{SummaryTextWriter.LevelText(tags.Whole.Level)} {numberOf(tags.Whole.Symbol)} {numberOf(tags.Whole.Name)} {(tags.Members is { } level ? SummaryTextWriter.LevelText(level) : "-")}";

    /// <summary>Null where the text is none.</summary>
    public static HiddenTags? Read(string text, Func<string, string?> stringAt) =>
        text.Split(' ') is [var whole, var symbolNumber, var nameNumber, var members]
        && SummaryTextReader.ReadLevel(whole) is { } level && stringAt(symbolNumber) is { } symbol && stringAt(nameNumber) is { } name
            ? new(new Tag(TagKind.Label, level, symbol, name), SummaryTextReader.ReadLevel(members))
            : null;
}
