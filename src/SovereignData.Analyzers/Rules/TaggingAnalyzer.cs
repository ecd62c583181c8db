using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Tagging;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports members that look like identifiers or health data and carry no tag; and, where a project has no tag at all, where to begin.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaggingAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UntaggedMember, Rule.NothingTagged, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.UntaggedMember], context);
        if (!Relevance.HasAnnotations(context.Compilation) || !LikelyNames.Any(context.Compilation, context.CancellationToken))
            return;
        var candidates = new Candidates(new TagReader(KnownSources.Of(context.Compilation, policy), static _ => null));
        var found = new ConcurrentBag<(INamedTypeSymbol Type, int Members)>();
        context.RegisterSymbolAction(symbol => Report(symbol, candidates, found, watch), SymbolKind.NamedType);
        if (!HandlesHealthData(context.Compilation, policy, context.CancellationToken))
            context.RegisterCompilationEndAction(end => ReportBeginning(end, found));
    }

    private static void Report(SymbolAnalysisContext context, Candidates candidates, ConcurrentBag<(INamedTypeSymbol Type, int Members)> found, BaselineWatch watch)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var inType = candidates.In(type);
        foreach (var candidate in inType)
        {
            var properties = FindingProperties.Of(MemberId.Of(candidate.Member), candidate.Term.Attribute).Add(FixProperties.Tag, candidate.Term.Attribute);
            context.ReportDiagnostic(watch.Seen(Diagnostic.Create(
                Rule.UntaggedMember,
                candidate.Member.Locations[0],
                properties,
                AttributeTags.NameOf(candidate.Member),
                new Phrase(language => Texts.In(language, $"LooksLike_{candidate.Term.Likeness}")),
                candidate.Term.Attribute,
                new Phrase(language => candidate.CountsAsFact ? Texts.In(language, "LooksLike_CountsAsFact") : ""))));
        }

        if (inType.Count > 0)
            found.Add((type, inType.Count));
    }

    /// <summary>Where most is to be found.</summary>
    private static void ReportBeginning(CompilationAnalysisContext context, ConcurrentBag<(INamedTypeSymbol Type, int Members)> found)
    {
        var first = found
            .OrderByDescending(static one => one.Members)
            .ThenBy(static one => one.Type.ToDisplayString(), StringComparer.Ordinal)
            .FirstOrDefault();
        if (first.Type is null)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule.NothingTagged, first.Type.Locations[0], AttributeTags.NameOf(first.Type), first.Members, found.Count, found.Sum(static one => one.Members)));
    }
}
