namespace SovereignData.Analyzers.Tests.Documentation.Markdown;

/// <summary>A fenced block.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Section">The heading above it, without its marks; empty before the first one.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Line">The line of the page at which its text begins.</param>
/// <param name="Text">Its text.</param>
public sealed record CodeBlock(string Page, string Section, string Language, int Line, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Page}({Line}) {Language}";
}
