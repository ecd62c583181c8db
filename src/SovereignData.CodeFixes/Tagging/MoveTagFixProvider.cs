using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>Offers to move a tag from the storage of a property to the property, where it counts (SOV3003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveTagFixProvider))]
public sealed class MoveTagFixProvider : TagFixProvider
{
    private const string Key = "MoveTag";
    private const string Storage = "field";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MisusedAnnotation);

    private protected override IEnumerable<(string Key, string Title, TagEdit Edit)> EditsOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Wrong, out var tag) || tag is null
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeListSyntax>() is not { Parent: { } declaration } list
            || !string.Equals(AttributeSpelling.Target(list), Storage, StringComparison.Ordinal))
        {
            yield break;
        }

        yield return (Key, Texts.Of(Key, tag), new(declaration, tag, Target: null, ImmutableArray.Create(tag)) { WrongTarget = Storage });
    }
}
