using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Sqlite;
using SovereignData.Pseudonymisation.Tests.Sqlite;
using SovereignData.Pseudonymisation.Tokens;

namespace SovereignData.Pseudonymisation.Tests.Tokens;

public sealed class TokeniserTests : IDisposable
{
    private readonly Stores _stores = new();
    private readonly SqliteTokenStore _store;
    private readonly Tokeniser _research;
    private readonly Tokeniser _registry;

    public TokeniserTests()
    {
        _store = _stores.Open();
        _research = new(_store, Stores.Research);
        _registry = new(_store, Stores.Registry);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _stores.Dispose();
    }

    [Fact]
    public async Task One_identifier_has_one_token_however_it_is_written()
    {
        var token = await _research.TokeniseAsync("IPP 8004a", Cancellation);

        Assert.Equal(token, await _research.TokeniseAsync("ipp8004A", Cancellation));
        Assert.NotEqual(token, await _research.TokeniseAsync("IPP 8005a", Cancellation), StringComparer.Ordinal);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{32}$", token);
    }

    [Fact]
    public async Task A_name_is_one_however_it_is_accented_where_names_are_tokenised()
    {
        var names = new Tokeniser(_store, Stores.Research, IdentifierNormalisation.Name);

        Assert.Equal(await names.TokeniseAsync("Jean-Noël", Cancellation), await names.TokeniseAsync("JEAN NOEL", Cancellation));
    }

    [Fact]
    public async Task Two_domains_have_two_tokens_and_neither_reads_the_others()
    {
        var (research, registry) = (await _research.TokeniseAsync("8004123456", Cancellation), await _registry.TokeniseAsync("8004123456", Cancellation));

        Assert.NotEqual(research, registry, StringComparer.Ordinal);
        Assert.Equal("8004123456", await _research.ReidentifyAsync(research, Cancellation));
        Assert.Equal("8004123456", await _registry.ReidentifyAsync(registry, Cancellation));
        Assert.Null(await _registry.ReidentifyAsync(research, Cancellation));
        Assert.Null(await _research.ReidentifyAsync(new string('0', 32), Cancellation));
    }

    [Fact]
    public async Task Many_are_tokenised_in_their_order_with_those_that_occur_twice()
    {
        var second = await _research.TokeniseAsync("b", Cancellation);

        var tokens = await _research.TokeniseAsync(["a", "b", "c", "a"], Cancellation);

        Assert.Equal(second, tokens[1]);
        Assert.Equal(tokens[0], tokens[3]);
        Assert.Equal(3, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(await _research.TokeniseAsync([], Cancellation));
    }

    [Fact]
    public async Task What_is_erased_is_erased_in_its_domain_and_gets_another_token_if_it_comes_back()
    {
        var (token, kept) = (await _research.TokeniseAsync("8004123456", Cancellation), await _registry.TokeniseAsync("8004123456", Cancellation));

        Assert.True(await _research.EraseAsync("8004 123456", Cancellation));
        Assert.False(await _research.EraseAsync("8004123456", Cancellation));

        Assert.Null(await _research.ReidentifyAsync(token, Cancellation));
        Assert.Equal("8004123456", await _registry.ReidentifyAsync(kept, Cancellation));
        Assert.NotEqual(token, await _research.TokeniseAsync("8004123456", Cancellation), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task What_is_no_identifier_is_refused(string identifier) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _research.TokeniseAsync(identifier, Cancellation));

    [Fact]
    public void A_million_tokens_are_a_million_different_ones_whose_characters_are_all_as_likely()
    {
        const int Million = 1_000_000;
        var tokens = new HashSet<string>(Million, StringComparer.Ordinal);
        var seen = new int[128];

        for (var i = 0; i < Million; i++)
        {
            var token = RandomToken.Next();
            tokens.Add(token);
            seen[token[i % token.Length]]++;
        }

        Assert.Equal(Million, tokens.Count);
        Assert.All(seen.Where(count => count > 0), count => Assert.InRange(count, 30_000, 32_500));
        Assert.Equal(32, seen.Count(count => count > 0));
    }

    [Fact]
    public async Task A_cohort_is_tokenised_at_once()
    {
        const int Cohort = 50_000;

        var tokens = await _research.TokeniseAsync([.. Enumerable.Range(0, Cohort).Select(Stores.Identifier)], Cancellation);

        Assert.Equal(Cohort, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Stores.Identifier(Cohort - 1), await _research.ReidentifyAsync(tokens[Cohort - 1], Cancellation));
    }
}
