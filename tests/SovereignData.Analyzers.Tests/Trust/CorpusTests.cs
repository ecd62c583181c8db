using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Every analyzer over every construct of the language.</summary>
public sealed class CorpusTests
{
    private const int Constructs = 80;

    /// <summary>A tree that iterates itself: the passes over the recursion do not settle, and the bound is reported.</summary>
    private static readonly string[] Unbounded = ["Iterators"];

    public static TheoryData<string> Names => [.. CorpusFiles.Constructs];

    [Fact]
    public void The_corpus_has_every_construct_and_compiles()
    {
        Assert.True(CorpusFiles.Constructs.Count() > Constructs);
        Assert.Empty(Subject.Corpus(CorpusFiles.All.Keys).GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_construct_is_analysed_by_itself_and_sends_what_it_shows(string name)
    {
        var found = await Scrutiny.Of(Subject.Corpus([CorpusFiles.Prelude, name]), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(found, static diagnostic => diagnostic.Id is "SOV1001" or "SOV1002");
        if (!Unbounded.Contains(name, StringComparer.Ordinal))
            Assert.DoesNotContain(found, static diagnostic => diagnostic.Id is "SOV9004");
    }

    [Fact]
    public async Task All_constructs_together_are_analysed_as_one_program() =>
        Assert.NotEmpty(await Scrutiny.Of(Subject.Corpus(CorpusFiles.All.Keys), isConcurrent: true, cancellationToken: TestContext.Current.CancellationToken));
}
