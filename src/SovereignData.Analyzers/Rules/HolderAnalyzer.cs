using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports public types that hold tagged data and carry no tag themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HolderAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UntaggedHolder, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.UntaggedHolder], context);
        if (!HandlesHealthData(context.Compilation, policy, context.CancellationToken))
            return;
        var tags = new TagReader(KnownSources.Of(context.Compilation, policy), static _ => null);
        context.RegisterSymbolAction(symbol => Report(symbol, tags, watch), SymbolKind.NamedType);
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
