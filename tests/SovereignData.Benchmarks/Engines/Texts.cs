using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Benchmarks.Engines;

/// <summary>Additional files that stand nowhere on disk.</summary>
internal sealed class Texts(params (string Path, string Content)[] files)
{
    public static implicit operator ImmutableArray<AdditionalText>(Texts texts) => [.. texts.Files];

    private IEnumerable<AdditionalText> Files => files.Select(static file => new InMemory(file.Path, file.Content));

    private sealed class InMemory(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
