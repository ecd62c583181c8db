using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Testing.References;

namespace SovereignData.Testing.Projects;

/// <summary>Everything that a verification has been told.</summary>
internal sealed record Scenario(ProjectUnderTest Main)
{
    /// <summary>The projects that the main one references, dependencies first.</summary>
    public ImmutableArray<ProjectUnderTest> Dependencies { get; init; } = [];

    public ImmutableArray<MarkedFile> SharedFiles { get; init; } = [];

    public ImmutableArray<ConfigFile> Configs { get; init; } = [];

    public ImmutableSortedDictionary<string, string> BuildProperties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public bool AllowsCompileErrors { get; init; }

    public bool IsConcurrent { get; init; } = true;

    public bool HasFilesReversed { get; init; }

    /// <summary>The only rules to look at; all of them when empty.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    public ImmutableArray<DiagnosticAnalyzer>? OwnAnalyzers { get; init; }

    public ImmutableArray<CodeFixProvider>? OwnCodeFixes { get; init; }

    public ImmutableArray<IIncrementalGenerator>? OwnGenerators { get; init; }

    public ImmutableArray<ExpectedDiagnostic> Expected { get; init; } = [];

    public ImmutableArray<ExpectedFix> Fixes { get; init; } = [];

    public bool ExpectsNoFix { get; init; }

    /// <summary>Those that do not count where no fix is expected.</summary>
    public ImmutableArray<string> ToleratedFixes { get; init; } = [];

    /// <summary>All projects, the main one first.</summary>
    public IEnumerable<ProjectUnderTest> Projects => [Main, .. Dependencies];

    public ImmutableArray<DiagnosticAnalyzer> Analyzers => OwnAnalyzers ?? ProductAssemblies.CreateAnalyzers();

    public ImmutableArray<CodeFixProvider> CodeFixes => OwnCodeFixes ?? ProductAssemblies.CreateCodeFixes();

    /// <summary>Our generators go with our analyzers.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators => OwnGenerators ?? (OwnAnalyzers is null ? ProductAssemblies.CreateGenerators() : []);

    public bool LooksAt(string id) => Rules.IsEmpty || Rules.Contains(id, StringComparer.Ordinal);
}
