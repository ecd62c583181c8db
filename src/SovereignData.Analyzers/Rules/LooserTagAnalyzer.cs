using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Loosening;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports overrides and implementations that say less of a value than what they stand for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LooserTagAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.LooserTag, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.LooserTag], context);
        if (!HandlesHealthData(context.Compilation, policy, context.CancellationToken))
            return;
        var sources = KnownSources.Of(context.Compilation, policy);
        var loosenings = new Loosenings(new TagReader(sources, static _ => null), sources);
        context.RegisterSymbolAction(symbol => Report(symbol, loosenings, watch), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event);
    }

    private static void Report(SymbolAnalysisContext context, Loosenings loosenings, BaselineWatch watch)
    {
        foreach (var loosened in loosenings.Of(context.Symbol))
        {
            var tag = AttributeOf(loosened);
            var properties = FindingProperties.Of(MemberId.Of(loosened.Member), MemberId.Of(loosened.Root))
                .Add(FixProperties.Tag, tag)
                .Add(FixProperties.Wrong, string.Join(",", Spelled(loosened.Member)));
            context.ReportDiagnostic(watch.Seen(Diagnostic.Create(
                Rule.LooserTag,
                loosened.At,
                loosened.Member.Locations.Where(location => location.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree)),
                properties,
                NameOf(loosened.Member),
                NameOf(loosened.Root),
                Words(loosened.Promised),
                Words(loosened.Own),
                loosened.IsReturn ? $"return: {tag}" : tag)));
        }
    }

    private static string NameOf(ISymbol member) => member is IParameterSymbol ? $"{AttributeTags.NameOf(member.ContainingSymbol)}({member.Name})" : AttributeTags.NameOf(member);

    private static IFormattable Words(Tag tag) => tag.Kind is TagKind.None or TagKind.Cut
        ? new Phrase(static language => Texts.In(language, "Level_None"))
        : VerdictWording.LevelOf(tag.Level);

    /// <summary>The attribute that the base or interface bears; where a policy tags it, one that says as much.</summary>
    private static string AttributeOf(Loosened loosened)
    {
        var bearers = OwnTags.AttributesOf(loosened.Root);
        var name = Attributes.Tags.FirstOrDefault(tag => Attributes.Find(bearers, tag) is not null) ?? loosened.Promised switch
        {
            { IsLevel: true, Level: Level.Pseudonymised } => Attributes.Pseudonymised,
            { IsLevel: true } => Attributes.Anonymised,
            { Level: Level.Pseudonymised } => Attributes.QuasiIdentifier,
            _ => Attributes.HealthData,
        };
        return Attributes.Spelling(name);
    }

    /// <summary>The tags that a member bears, in place of which the right one is to stand.</summary>
    private static IEnumerable<string> Spelled(ISymbol member)
    {
        var own = OwnTags.AttributesOf(member);
        return Attributes.Tags.Add(Attributes.NotHealthData).Where(tag => Attributes.Find(own, tag) is not null).Select(Attributes.Spelling);
    }
}
