using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>Offers to tag a member that looks like an identifier or health data, or the type around it (SOV3001); and a type that holds tagged data (SOV3002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagMemberFixProvider))]
public sealed class TagMemberFixProvider : TagFixProvider
{
    private const string Member = "TagMember";
    private const string Type = "TagType";
    private const string HealthData = "HealthData";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UntaggedMember, RuleIds.UntaggedHolder);

    private protected override IEnumerable<(string Key, string Title, TagEdit Edit)> EditsOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Declarations.At(root, diagnostic.Location.SourceSpan) is not { } declaration)
            yield break;
        if (diagnostic.Properties.TryGetValue(FixProperties.Tag, out var tag) && tag is not null)
            yield return (Member, Texts.Of(Member, tag), new(declaration, tag, Target: null, ImmutableArray<string>.Empty));
        if (Declarations.TypeAround(declaration) is { } type && !Declarations.Bears(type, HealthData, target: null))
            yield return (Type, Texts.Of(Type, type.Identifier.ValueText), new(type, HealthData, Target: null, ImmutableArray<string>.Empty));
    }
}
