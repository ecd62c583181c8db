using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Testing.Markup;

/// <summary>Reads <c>{|ID:text|}</c>, <c>{|ID1,ID2:text|}</c> and <c>[|text|]</c>, nested at will.</summary>
internal static partial class MarkupParser
{
    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var marks = new List<Mark>();
        var open = new Stack<OpenMark>();
        var copied = 0;

        foreach (Match token in Token().Matches(markup))
        {
            var opens = token.Value[0] is not '|';
            if (!opens && !(open.TryPeek(out var innermost) && innermost.IsClosedBy(token.Value)))
                continue;

            text.Append(markup, copied, token.Index - copied);
            copied = token.Index + token.Length;

            if (opens)
                open.Push(new(token.Value, token.Index, text.Length));
            else
                marks.AddRange(open.Pop().Close(text.Length));
        }

        if (open.TryPeek(out var unclosed))
            throw new ArgumentException($"The markup '{unclosed.Tag}' at position {unclosed.Index} is never closed.", nameof(markup));

        text.Append(markup, copied, markup.Length - copied);
        return new(text.ToString(), [.. Mark.Sort(marks)]);
    }

    [GeneratedRegex(
        @"\{\|[A-Za-z]\w*(,\s*[A-Za-z]\w*)*:|\[\||\|\}|\|\]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();

    private readonly record struct OpenMark(string Tag, int Index, int Start)
    {
        public bool IsClosedBy(string closer) => closer[1] == (Tag is "[|" ? ']' : '}');

        public IEnumerable<Mark> Close(int end)
        {
            var span = TextSpan.FromBounds(Start, end);
            return Tag is "[|"
                ? [new(Id: null, span)]
                : Tag[2..^1].Split(',', StringSplitOptions.TrimEntries).Select(id => new Mark(id, span));
        }
    }
}
