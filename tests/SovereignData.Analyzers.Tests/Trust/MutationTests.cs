namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Code that is being typed: a thousand broken programs never make an analyzer fail or hang.</summary>
public sealed class MutationTests
{
    private const int Programs = 1000;

    [Fact]
    public async Task A_thousand_broken_programs_leave_the_analyzers_standing()
    {
        var constructs = CorpusFiles.Constructs.ToList();
        var prelude = Subject.Parse(CorpusFiles.Prelude, CorpusFiles.All[CorpusFiles.Prelude]);
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, Programs), options, async (seed, cancellationToken) =>
        {
            var name = constructs[seed % constructs.Count];
            var code = Mutant.Of(CorpusFiles.All[name], seed);
            try
            {
                await Scrutiny.Of(Subject.Of([prelude, Subject.Parse(name, code)]), cancellationToken: cancellationToken);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{name}, seed {seed}:\n{code}", exception);
            }
        });
    }
}
