using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>Offers to give an override or implementation the tag of what it stands for (SOV3004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreTagFixProvider))]
public sealed class RestoreTagFixProvider : TagFixProvider
{
    private const string Key = "RestoreTag";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LooserTag);

    private protected override IEnumerable<(string Key, string Title, TagEdit Edit)> EditsOf(SyntaxNode root, Diagnostic diagnostic)
    {
        // A type may inherit what loosens the tag: then the member stands elsewhere.
        var place = diagnostic.AdditionalLocations is [var member, ..] ? member : diagnostic.Location;
        if (place.SourceTree != root.SyntaxTree
            || !diagnostic.Properties.TryGetValue(FixProperties.Tag, out var tag) || tag is null
            || Declarations.At(root, place.SourceSpan) is not { } declaration)
        {
            yield break;
        }

        var wrong = diagnostic.Properties.TryGetValue(FixProperties.Wrong, out var names) && names is { Length: > 0 } ? names.Split(',').ToImmutableArray() : ImmutableArray<string>.Empty;
        var target = declaration is BaseMethodDeclarationSyntax ? "return" : null;
        yield return (Key, Texts.Of(Key, target is null ? tag : $"{target}: {tag}"), new(declaration, tag, target, wrong.Remove(tag, StringComparer.Ordinal)));
    }
}
