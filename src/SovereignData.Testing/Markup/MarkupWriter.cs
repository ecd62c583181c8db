using System.Text;

namespace SovereignData.Testing.Markup;

/// <summary>Puts marks back into a text, always in the same order, so that two markings can be compared line by line.</summary>
internal static class MarkupWriter
{
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;

        foreach (var (position, _, tag) in Mark.Sort(marks).SelectMany(Tags).OrderBy(tag => (tag.Position, tag.Rank)))
        {
            result.Append(text, copied, position - copied).Append(tag);
            copied = position;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    private static IEnumerable<(int Position, TagRank Rank, string Tag)> Tags(Mark mark) => mark.Span.IsEmpty
        ? [(mark.Span.Start, TagRank.Empty, $"{{|{mark.Id}:|}}")]
        : [(mark.Span.Start, TagRank.Opener, $"{{|{mark.Id}:"), (mark.Span.End, TagRank.Closer, "|}")];

    private enum TagRank
    {
        Closer,
        Empty,
        Opener,
    }
}
