using Microsoft.Data.Sqlite;
using SovereignData.Pseudonymisation.Sqlite;
using SovereignData.Pseudonymisation.Tokens;

namespace SovereignData.Pseudonymisation.Tests.Sqlite;

public sealed class SqliteTokenStoreTests : IDisposable
{
    private readonly Stores _stores = new();

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task What_was_handed_out_is_there_when_the_store_is_opened_again()
    {
        string token;
        using (var store = _stores.Open())
            token = await new Tokeniser(store, Stores.Research).TokeniseAsync("8004123456", TestContext.Current.CancellationToken);

        using var again = _stores.Open();
        Assert.Equal(token, await new Tokeniser(again, Stores.Research).TokeniseAsync("8004123456", TestContext.Current.CancellationToken));
        Assert.Equal("8004123456", await new Tokeniser(again, Stores.Research).ReidentifyAsync(token, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_file_and_those_beside_it_are_for_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var store = _stores.Open();

        await Add(store, "8004123456", "T1");

        var files = Directory.GetFiles(Path.GetDirectoryName(_stores.Path)!);
        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(file)));
    }

    [Fact]
    public async Task A_file_that_others_may_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        File.WriteAllBytes(_stores.Path, []);
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        using var store = _stores.Open();

        var refused = await Assert.ThrowsAsync<TokenStoreException>(() => Add(store, "8004123456", "T1"));

        Assert.Contains("chmod 600", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE patients (nir TEXT)", "a file of their own, apart from the data")]
    [InlineData("PRAGMA user_version = 3", "a file of their own, apart from the data")]
    [InlineData("PRAGMA application_id = 0x5344746B; PRAGMA user_version = 2", "has version 2 of its tables, and this library knows version 1")]
    public async Task A_database_of_something_else_or_of_another_version_is_refused_and_left_as_it_is(string sql, string why)
    {
        using (var connection = _stores.Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        Hide();
        var before = _stores.Contents();
        using var store = _stores.Open();

        var refused = await Assert.ThrowsAsync<TokenStoreException>(() => Add(store, "8004123456", "T1"));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, _stores.Contents());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(_stores.Path, new string('x', 5000));
        Hide();
        using var store = _stores.Open();

        var refused = await Assert.ThrowsAsync<TokenStoreException>(() => Add(store, "8004123456", "T1"));

        Assert.Contains("is no SQLite database", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_taken_is_drawn_again_and_that_has_an_end()
    {
        using var store = _stores.Open();
        var draws = new Queue<string>(["T1", "T1", "T2"]);

        await Add(store, "first", "T1");
        var second = await store.GetOrAddAsync(Stores.Research, ["second"], draws.Dequeue, TestContext.Current.CancellationToken);

        Assert.Equal(["T2"], second);
        await Assert.ThrowsAsync<SqliteException>(() => Add(store, "third", "T1"));
        Assert.Null(await Find(store, "third"));
    }

    [Fact]
    public async Task All_are_added_or_none()
    {
        using var store = _stores.Open();
        using var cancellation = new CancellationTokenSource();
        var drawn = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetOrAddAsync(
            Stores.Research,
            ["first", "second", "third"],
            () =>
            {
                if (++drawn == 2)
                    cancellation.Cancel();
                return $"T{drawn}";
            },
            cancellation.Token));

        Assert.Null(await store.FindIdentifierAsync(Stores.Research, "T1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_deleted_is_nowhere_in_the_file_any_more()
    {
        using var store = _stores.Open();
        await Add(store, "8004123456", "T1");
        await Add(store, "8004999999", "T2");

        Assert.True(await store.DeleteAsync(Stores.Research, "8004123456", TestContext.Current.CancellationToken));
        Assert.False(await store.DeleteAsync(Stores.Research, "8004123456", TestContext.Current.CancellationToken));

        Assert.DoesNotContain("8004123456", _stores.Contents(), StringComparison.Ordinal);
        Assert.Contains("8004999999", _stores.Contents(), StringComparison.Ordinal);
        Assert.Equal("8004999999", await store.FindIdentifierAsync(Stores.Research, "T2", TestContext.Current.CancellationToken));
    }

    private static Task<IReadOnlyList<string>> Add(SqliteTokenStore store, string identifier, string token) =>
        store.GetOrAddAsync(Stores.Research, [identifier], () => token, TestContext.Current.CancellationToken);

    /// <summary>The token that an identifier has, found without giving it one.</summary>
    private static async Task<string?> Find(SqliteTokenStore store, string identifier)
    {
        try
        {
            return (await store.GetOrAddAsync(Stores.Research, [identifier], () => throw new InvalidOperationException(), TestContext.Current.CancellationToken))[0];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private void Hide() => SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite);

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_stores.Path, mode);
    }
}
