using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.Analyzers.Tests.CodeFixes;

/// <summary>What every code fix promises to its host.</summary>
public sealed class ProviderTests
{
    private static readonly Assembly CodeFixes = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SovereignData.CodeFixes.dll"));

    public static TheoryData<string> Providers =>
        [.. CodeFixes.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void It_is_exported_for_CSharp_under_its_name(string name)
    {
        var export = CodeFixes.GetType(name)!.GetCustomAttribute<ExportCodeFixProviderAttribute>();

        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(CodeFixes.GetType(name)!.Name, export.Name);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void It_mends_all_in_a_document_a_project_and_a_solution(string name)
    {
        var all = Create(name).GetFixAllProvider();

        Assert.NotNull(all);
        Assert.Superset(new HashSet<FixAllScope> { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }, all.GetSupportedFixAllScopes().ToHashSet());
    }

    [Theory]
    [InlineData("SovereignData.CodeFixes.Pseudonymising.PseudonymiseFixProvider", "SOV2001", "SOV2005", "SOV2006", "SOV2007")]
    [InlineData("SovereignData.CodeFixes.Pseudonymising.ReplaceHashFixProvider", "SOV2002")]
    [InlineData("SovereignData.CodeFixes.Logging.DropLogArgumentFixProvider", "SOV2005")]
    [InlineData("SovereignData.CodeFixes.Tagging.TagMemberFixProvider", "SOV3001", "SOV3002")]
    [InlineData("SovereignData.CodeFixes.Tagging.MoveTagFixProvider", "SOV3003")]
    [InlineData("SovereignData.CodeFixes.Tagging.RestoreTagFixProvider", "SOV3004")]
    public void It_mends_these_rules(string name, params string[] rules) => Assert.Equal(rules, Create(name).FixableDiagnosticIds, StringComparer.Ordinal);

    private static CodeFixProvider Create(string name) => (CodeFixProvider)Activator.CreateInstance(CodeFixes.GetType(name)!)!;
}
