namespace SovereignData.Analyzers.Tests.Documentation.Markdown;

/// <summary>The pages that a visitor of the repository reads, apart from the readmes of packages and folders of source, which have tests of their own.</summary>
internal static class Pages
{
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. new[] { "README.md", "CHANGELOG.md" }
            .Concat(Repository.Files("docs", "*.md"))
            .Concat(Repository.Files("samples", "*.md"))
            .Select(MarkdownPage.Read),
    ];
}
