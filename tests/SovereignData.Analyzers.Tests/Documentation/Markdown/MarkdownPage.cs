namespace SovereignData.Analyzers.Tests.Documentation.Markdown;

/// <summary>A page of the documentation, as far as tests ask about it.</summary>
internal sealed class MarkdownPage
{
    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        Blocks = ReadBlocks();
        Prose = ReadProse();
    }

    public string Path { get; }

    public string Text { get; }

    public string Title => Prose.First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..];

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The lines outside code blocks.</summary>
    public IReadOnlyList<string> Prose { get; }

    public IEnumerable<string> Sections => Prose.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>The cells of every row of every table, the heads and the lines below them included.</summary>
    public IEnumerable<string[]> Rows => Prose
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));

    public static MarkdownPage Read(string path) => new(path, Repository.Read(path));

    private List<CodeBlock> ReadBlocks()
    {
        var blocks = new List<CodeBlock>();
        var section = "";
        (string Language, int Line, List<string> Lines)? open = null;
        foreach (var (index, line) in Text.Split('\n').Index())
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (open is var (language, first, lines))
                    blocks.Add(new(Path, section, language, first, string.Join('\n', lines)));
                open = open is null ? (line[3..], index + 2, []) : null;
            }
            else if (open is { } block)
            {
                block.Lines.Add(line);
            }
            else if (line.StartsWith('#'))
            {
                section = line.TrimStart('#', ' ');
            }
        }

        Assert.True(open is null, $"A code block of {Path} is not closed.");
        return blocks;
    }

    private List<string> ReadProse()
    {
        var prose = new List<string>();
        var isCode = false;
        foreach (var line in Text.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                prose.Add(line);
        }

        return prose;
    }
}
