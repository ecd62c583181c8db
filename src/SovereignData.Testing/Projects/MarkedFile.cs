using SovereignData.Testing.Markup;

namespace SovereignData.Testing.Projects;

/// <summary>A file under test. Its path is absolute in the imagined file system: <c>/Test0.cs</c>, <c>/Lib/Patient.cs</c>.</summary>
internal sealed record MarkedFile(string Path, MarkedText Content)
{
    public static MarkedFile Parse(string path, string markup) => new(path, MarkupParser.Parse(markup));
}
