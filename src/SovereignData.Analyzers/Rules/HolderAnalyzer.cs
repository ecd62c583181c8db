using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports public types that hold tagged data and carry no tag themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HolderAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.UntaggedHolder);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var sources = KnownSources.Of(start.Compilation, PolicyContext.Read(start.Compilation, start.Options, start.CancellationToken));
            if (!Relevance.HandlesHealthData(start.Compilation, sources, start.CancellationToken))
                return;
            var tags = new TagReader(sources, static _ => null);
            start.RegisterSymbolAction(symbol => Report(symbol, tags), SymbolKind.NamedType);
        });
    }

    private static void Report(SymbolAnalysisContext context, TagReader tags)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsStatic: false, IsImplicitlyDeclared: false } || !IsPublic(type))
            return;
        if (tags.DeclaredOf(type).Kind != TagKind.None || tags.OfType(type) is not { IsLabel: true } held)
            return;
        context.ReportDiagnostic(Diagnostic.Create(Rule.UntaggedHolder, type.Locations[0], AttributeTags.NameOf(type), held.Name));
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
