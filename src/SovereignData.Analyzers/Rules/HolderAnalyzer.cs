using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports public types that hold tagged data and carry no tag themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HolderAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UntaggedHolder, Rule.StaleBaselineEntry);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var watch = BaselineWatch.Of([Rule.UntaggedHolder], start);
            var sources = KnownSources.Of(start.Compilation, PolicyContext.Read(start.Compilation, start.Options, start.CancellationToken));
            if (!Relevance.HandlesHealthData(start.Compilation, sources, start.CancellationToken))
                return;
            var tags = new TagReader(sources, static _ => null);
            start.RegisterSymbolAction(symbol => Report(symbol, tags, watch), SymbolKind.NamedType);
        });
    }

    private static void Report(SymbolAnalysisContext context, TagReader tags, BaselineWatch watch)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsStatic: false, IsImplicitlyDeclared: false } || !IsPublic(type))
            return;
        if (tags.DeclaredOf(type).Kind != TagKind.None || tags.OfType(type) is not { IsLabel: true } held)
            return;
        context.ReportDiagnostic(watch.Seen(Diagnostic.Create(Rule.UntaggedHolder, type.Locations[0], FindingProperties.Of(MemberId.Of(type), held.Name), AttributeTags.NameOf(type), held.Name)));
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }
}
