using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>The texts of a solution's files, in their order, to tell what stands at a location.</summary>
internal sealed class TextsByPath
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    public static async Task<TextsByPath> CreateAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var result = new TextsByPath();
        foreach (var document in projects.SelectMany(AllDocuments))
            result.Add(PathOf(document), await document.GetTextAsync(cancellationToken).ConfigureAwait(false));

        return result;
    }

    public IReadOnlyList<string> Paths => order;

    public SourceText this[string path] => texts[path];

    /// <summary>Empty for a file that is not there.</summary>
    public string TextOf(string path) => texts.TryGetValue(path, out var text) ? text.ToString() : "";

    public int OrderOf(string? path) => path is null ? -1 : order.IndexOf(path);

    /// <summary>Where a location is, or null when it is in no file. A file that only a generator knows is remembered from then on.</summary>
    public (string Path, TextSpan Span)? Find(Location location)
    {
        if (location.SourceTree is { } tree)
        {
            Add(tree.FilePath, tree.GetText());
            return (tree.FilePath, location.SourceSpan);
        }

        var lines = location.GetLineSpan();
        return lines.IsValid && texts.TryGetValue(lines.Path, out var text) && Contains(text, lines.EndLinePosition)
            ? (lines.Path, text.Lines.GetTextSpan(lines.Span))
            : null;
    }

    public static string PathOf(TextDocument document) => document.FilePath
        ?? VirtualPath.In(VirtualPath.FolderOfFile(document.Project.FilePath!), string.Join('/', [.. document.Folders, document.Name]));

    private static bool Contains(SourceText text, LinePosition position) =>
        position.Line < text.Lines.Count && position.Character <= text.Lines[position.Line].SpanIncludingLineBreak.Length;

    private void Add(string path, SourceText text)
    {
        if (texts.TryAdd(path, text))
            order.Add(path);
    }

    private static IEnumerable<TextDocument> AllDocuments(Project project) =>
        [.. project.Documents, .. project.AdditionalDocuments, .. project.AnalyzerConfigDocuments];
}
