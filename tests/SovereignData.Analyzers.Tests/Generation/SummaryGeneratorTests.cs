using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Analyzers.Tests.Generation;

/// <summary>What is written into a library: what others cannot see for themselves, and nothing else.</summary>
public sealed class SummaryGeneratorTests
{
    private const string Store = """
        public static class Store
        {
            public static void Save(string text) { Cloud.Send(text); }
            internal static void Inner(string text) { Cloud.Send(text); }
        }
        """;

    [Fact]
    public void A_visible_member_that_sends_is_written_and_an_internal_one_is_not()
    {
        var text = Exported.Of(Exported.Cloud, Store);
        Assert.Contains("Store.Save", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Inner", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Friends_see_internal_members() =>
        Assert.Contains("Store.Inner", Exported.Of(Exported.Cloud, Store, """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]"""), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_written_where_members_do_what_is_assumed_of_unknown_code() =>
        Assert.Null(Exported.Of("public static class Text { public static string Echo(string text) { return text; } public static string Both(string a, string b) => a + b; }"));

    [Fact]
    public void A_member_whose_result_carries_less_is_written() =>
        Assert.Contains("Text.First", Exported.Of("public static class Text { public static string First(string a, string b) => a; }"), StringComparison.Ordinal);

    [Fact]
    public void An_annotated_member_speaks_for_itself() => Assert.Null(Exported.Of(Exported.Cloud));

    [Fact]
    public void A_program_that_nobody_references_writes_nothing() =>
        Assert.Null(Exported.By(Exported.Library(Exported.Cloud, Store, "static class Program { static void Main() { } }"), OutputKind.ConsoleApplication));

    [Fact]
    public void The_same_code_writes_the_same_text() => Assert.Equal(Exported.Of(Exported.Cloud, Store), Exported.Of(Exported.Cloud, Store));

    [Fact]
    public void The_order_of_the_files_does_not_show() => Assert.Equal(Exported.Of(Exported.Cloud, Store), Exported.Of(Store, Exported.Cloud));

    [Theory]
    [InlineData("Cloud.Send(text); }\n    internal", "var copy = text; Cloud.Send(copy); }\n    internal")]
    [InlineData("public static class Store", "\n\n/// <summary>Moved down, and explained.</summary>\npublic static class Store")]
    [InlineData("internal static void Inner(string text) { Cloud.Send(text); }", "internal static void Other(int n) { }")]
    [InlineData("Save(string text) { Cloud", "Save(string text) { System.Console.Out.Flush(); Cloud")]
    public void What_changes_no_summary_changes_no_text(string from, string to)
    {
        var edited = Store.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Store.ReplaceLineEndings("\n"), edited, StringComparer.Ordinal);
        Assert.Equal(Exported.Of(Exported.Cloud, Store), Exported.Of(Exported.Cloud, edited), StringComparer.Ordinal);
    }

    [Fact]
    public void What_changes_a_summary_changes_the_text() =>
        Assert.NotEqual(Exported.Of(Exported.Cloud, Store), Exported.Of(Exported.Cloud, Store.Replace("Save(string text) { Cloud.Send(text); }", "Save(string text) { Cloud.Send(text.Length); }", StringComparison.Ordinal)), StringComparer.Ordinal);

    [Fact]
    public void The_text_is_compact()
    {
        var members = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"public static void Save{i}(string text, int n) {{ Cloud.Send(text); }}"));
        var text = Exported.Of(Exported.Cloud, $"namespace Contoso.Health.Records.Storage; public static class RecordStore {{ {members} }}")!;
        Assert.True(text.Length < 200 * 80, $"{text.Length / 200} characters a member");
    }

    [Fact]
    public void The_generated_file_compiles_wherever_attributes_do()
    {
        var text = Exported.Of(Exported.Cloud, Store)!;
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp7_3), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(Exported.Library().AddSyntaxTrees(tree).GetDiagnostics(TestContext.Current.CancellationToken));
    }
}
