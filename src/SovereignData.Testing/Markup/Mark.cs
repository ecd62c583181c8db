using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Testing.Markup;

/// <summary>A marked piece of text; <paramref name="Id"/> is null for <c>[|text|]</c>, whose rule is the only one in play.</summary>
internal sealed record Mark(string? Id, TextSpan Span)
{
    /// <summary>By position, the outer before the inner, then by id.</summary>
    public static IOrderedEnumerable<Mark> Sort(IEnumerable<Mark> marks) => marks
        .OrderBy(mark => (mark.Span.Start, -mark.Span.Length))
        .ThenBy(mark => mark.Id, StringComparer.Ordinal);
}
