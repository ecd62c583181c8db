using SovereignData.Pseudonymisation.Sqlite;
using SovereignData.Pseudonymisation.Tokens;

namespace SovereignData.Pseudonymisation.Tests.Sqlite;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Count = 300;

    private readonly Stores _stores = new();

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task Two_processes_lose_and_double_no_token_though_one_is_killed_in_the_middle()
    {
        using var first = new TokenProcess(_stores.Path, Count);
        using var second = new TokenProcess(_stores.Path, Count);

        var reading = second.Read();
        var handedOut = await first.Read(Count / 3);
        first.Kill();
        handedOut.AddRange(await first.Read());
        var killedAfter = handedOut.Count;
        var others = await reading;
        handedOut.AddRange(others);

        Assert.InRange(killedAfter, Count / 3, Count - 1);
        Assert.Equal(Count, others.Count);
        Assert.All(handedOut.GroupBy(one => one.Identifier, StringComparer.Ordinal), same => Assert.Single(same.Select(one => one.Token).Distinct(StringComparer.Ordinal)));
        Assert.Equal(Count, handedOut.Select(one => one.Token).Distinct(StringComparer.Ordinal).Count());
        using var store = _stores.Open();
        foreach (var (identifier, token) in handedOut)
            Assert.Equal(identifier, await store.FindIdentifierAsync(Stores.Research, token, TestContext.Current.CancellationToken));
        Assert.Equal(("ok", (long)Count), (Ask("PRAGMA integrity_check"), Ask("SELECT count(*) FROM tokens")));
    }

    [Fact]
    public async Task Many_tasks_of_one_process_get_one_token_for_one_identifier()
    {
        using var store = _stores.Open();
        using var other = _stores.Open();
        var tokenisers = new[] { new Tokeniser(store, Stores.Research), new Tokeniser(other, Stores.Research) };

        var tokens = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => tokenisers[i % 2].TokeniseAsync(Stores.Identifier(i % 20))));

        Assert.Equal(20, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(tokens[i % 20], tokens[i]));
    }

    [Fact]
    public async Task Stores_that_make_one_file_at_once_agree_that_it_is_theirs()
    {
        for (var file = 0; file < 20; file++)
        {
            var path = $"{_stores.Path}-{file}";
            var stores = Enumerable.Range(0, 16).Select(_ => new SqliteTokenStore(path)).ToList();

            var tokens = await Task.WhenAll(stores.Select(store => Task.Run(() => new Tokeniser(store, Stores.Research).TokeniseAsync(Stores.Identifier(1)))));

            Assert.Single(tokens.Distinct(StringComparer.Ordinal));
            stores.ForEach(static store => store.Dispose());
        }
    }

    private object? Ask(string sql)
    {
        using var connection = _stores.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
