using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Tests.Documentation;

namespace SovereignData.Analyzers.Tests.CodeFixes;

/// <summary>What every code fix promises to its host.</summary>
public sealed class ProviderTests
{
    /// <summary>What authorises does so for a project at most: <c>dotnet format</c> must not.</summary>
    private const string Authorise = "SovereignData.CodeFixes.Authorising.AuthoriseFixProvider";

    private static readonly Assembly CodeFixes = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SovereignData.CodeFixes.dll"));

    public static TheoryData<string> Providers =>
        [.. CodeFixes.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(static type => type.FullName!)];

    /// <summary>The rules that have a code fix.</summary>
    internal static IReadOnlyList<string> Mended =>
        [.. Providers.SelectMany(row => Create(row.Data).FixableDiagnosticIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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
        Assert.Equal(
            name is Authorise ? [FixAllScope.Document, FixAllScope.Project] : [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            all.GetSupportedFixAllScopes().Order());
    }

    [Theory]
    [InlineData("SovereignData.CodeFixes.Pseudonymising.PseudonymiseFixProvider", "SOV2001", "SOV2005", "SOV2006", "SOV2007")]
    [InlineData("SovereignData.CodeFixes.Pseudonymising.InjectPseudonymiserFixProvider", "SOV2001", "SOV2005", "SOV2006", "SOV2007")]
    [InlineData("SovereignData.CodeFixes.Pseudonymising.ReplaceHashFixProvider", "SOV2002")]
    [InlineData("SovereignData.CodeFixes.Logging.DropLogArgumentFixProvider", "SOV2005")]
    [InlineData("SovereignData.CodeFixes.Tagging.TagMemberFixProvider", "SOV3001", "SOV3002")]
    [InlineData("SovereignData.CodeFixes.Tagging.MoveTagFixProvider", "SOV3003")]
    [InlineData("SovereignData.CodeFixes.Tagging.RestoreTagFixProvider", "SOV3004")]
    [InlineData("SovereignData.CodeFixes.Leaks.TurnOffFixProvider", "SOV2008")]
    [InlineData("SovereignData.CodeFixes.Destinations.DestinationFixProvider", "SOV1003", "SOV1007")]
    [InlineData(Authorise, "SOV1001", "SOV1002", "SOV2001")]
    public void It_mends_these_rules(string name, params string[] rules) => Assert.Equal(rules, Create(name).FixableDiagnosticIds, StringComparer.Ordinal);

    [Fact]
    public void A_rule_has_a_fix_or_a_reason_why_not()
    {
        var reasons = (IReadOnlyDictionary<string, string>)CodeFixes.GetType("SovereignData.CodeFixes.NoFix")!.GetProperty("Reasons")!.GetValue(null)!;

        Assert.Empty(Mended.Intersect(reasons.Keys, StringComparer.Ordinal));
        Assert.Equal(ReportedRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Mended.Concat(reasons.Keys).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(reasons.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
    }

    private static CodeFixProvider Create(string name) => (CodeFixProvider)Activator.CreateInstance(CodeFixes.GetType(name)!)!;
}
