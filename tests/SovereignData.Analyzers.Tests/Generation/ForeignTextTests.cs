using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Tests.Generation;

/// <summary>Whatever stands where our text should: another version, or no text of ours at all. It is passed over, and nothing breaks.</summary>
public sealed class ForeignTextTests
{
    private const string Store = "public static class Store { public static void Save(string text) { Cloud.Send(text); } public static string First(string a, string b) { return a; } }";

    private const string Consumer = """
        using SovereignData;
        [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }
        public class Export { public void Run(Patient p) { Store.Save(p.Nir); Cloud.Send(Store.First("x", p.Nir)); } }
        """;

    [Fact]
    public async Task Our_own_text_is_read() => Assert.Equal(["Store.Save(p.Nir)"], await Reported(text => text));

    [Fact]
    public async Task Text_of_another_version_is_passed_over() =>
        Assert.Equal(["Cloud.Send(Store.First(\"x\", p.Nir))"], await Reported(text => text.Replace("SovereignData.Summaries/1", "SovereignData.Summaries/999", StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("0 a\\n\\nm 0 R")]
    [InlineData("0 a\\n\\nm 7 R 1 I p0 0 - i 0")]
    [InlineData("0 a\\n\\nv 0 0")]
    [InlineData("9 a\\n\\nm 0")]
    public async Task Text_that_is_none_of_ours_is_passed_over(string other) =>
        Assert.Equal(["Cloud.Send(Store.First(\"x\", p.Nir))"], await Reported(_ => $"[assembly: System.Reflection.AssemblyMetadata(\"SovereignData.Summaries/1\", \"{other}\")]"));

    [Fact]
    public async Task Broken_text_never_breaks_the_analysis()
    {
        var random = new Random(7);
        for (var i = 0; i < 60; i++)
        {
            await Reported(text =>
            {
                var start = text.IndexOf("\"0 ", StringComparison.Ordinal) + 1;
                var end = text.LastIndexOf('"');
                var position = random.Next(start, end);
                return text[position] == '\\' || text[position - 1] == '\\' ? text : text.Remove(position, 1).Insert(position, "0123456789-itpsRBOES "[random.Next(20)].ToString());
            });
        }
    }

    private static async Task<string[]> Reported(Func<string, string> change)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var cloud = Emit(Exported.Named("Cloud", Exported.Cloud));
        var library = Exported.Named("Library", Store).AddReferences(cloud);
        library = library.AddSyntaxTrees(CSharpSyntaxTree.ParseText(change(Exported.By(library)!), cancellationToken: cancellationToken));
        var consumer = Exported.Named("Consumer", Consumer).AddReferences(cloud, Emit(library));
        Exception? thrown = null;
        var analysis = consumer.WithAnalyzers([new FlowAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.Null(thrown);
        return [.. found.Select(diagnostic => diagnostic.Location.SourceTree!.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionStatementSyntax>().First().Expression.ToString())];
    }

    private static PortableExecutableReference Emit(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        var emitted = library.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
