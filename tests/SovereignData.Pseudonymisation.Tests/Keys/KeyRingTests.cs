using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Tests.Keys;

public sealed class KeyRingTests
{
    [Fact]
    public void The_first_key_is_current_and_all_are_found_by_their_version()
    {
        using var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(2), PseudonymisationKey.Generate(1), PseudonymisationKey.Generate(3));

        Assert.Equal(2, keys.Current.Version);
        Assert.Equal([2, 1, 3], keys.All.Select(key => key.Version));
        Assert.True(keys.TryFind(3, out var found));
        Assert.Equal(3, found.Version);
        Assert.False(keys.TryFind(4, out _));
    }

    [Fact]
    public void Two_keys_of_one_version_are_refused()
    {
        using var one = PseudonymisationKey.Generate(1);
        using var other = PseudonymisationKey.Generate(1);

        Assert.Throws<ArgumentException>(() => new PseudonymisationKeys(one, other));
    }

    [Fact]
    public void A_missing_key_is_refused()
    {
        using var key = PseudonymisationKey.Generate(1);

        Assert.Throws<ArgumentNullException>(() => new PseudonymisationKeys(null!));
        Assert.Throws<ArgumentNullException>(() => new PseudonymisationKeys(key, null!));
        Assert.Throws<ArgumentNullException>(() => new PseudonymisationKeys(key, [null!]));
    }

    [Fact]
    public void Disposing_of_the_ring_disposes_of_its_keys()
    {
        var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(2), PseudonymisationKey.Generate(1));
        keys.Dispose();

        Assert.All(keys.All, key => Assert.Throws<ObjectDisposedException>(() => key.Secret.Length));
    }

    [Fact]
    public void Its_text_names_the_generations_only()
    {
        using var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(2), PseudonymisationKey.Generate(1));

        Assert.Equal("Pseudonymisation keys 2, 1", keys.ToString());
    }
}
