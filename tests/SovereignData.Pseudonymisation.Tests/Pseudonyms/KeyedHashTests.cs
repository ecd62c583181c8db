using System.Text;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

/// <summary>The primitive, against what its authors published.</summary>
public sealed class KeyedHashTests
{
    /// <summary>RFC 4231, sections 4.2 to 4.8: key, data, HMAC-SHA-256, HMAC-SHA-512. Test case 5 gives the first 128 bits only.</summary>
    public static TheoryData<string, string, string, string> Rfc4231 => new()
    {
        {
            Repeat("0b", 20), Text("Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"
        },
        {
            Text("Jefe"), Text("what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
        },
        {
            Repeat("aa", 20), Repeat("dd", 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb"
        },
        {
            "0102030405060708090a0b0c0d0e0f10111213141516171819", Repeat("cd", 50),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3dba91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd"
        },
        {
            Repeat("0c", 20), Text("Test With Truncation"),
            "a3b6167473100ee06e0c796c2955552b",
            "415fad6271580a531d4179bc891d87a6"
        },
        {
            Repeat("aa", 131), Text("Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"
        },
        {
            Repeat("aa", 131),
            Text("This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58"
        },
    };

    [Theory]
    [MemberData(nameof(Rfc4231))]
    public void It_gives_what_RFC_4231_gives(string key, string data, string sha256, string sha512)
    {
        Assert.StartsWith(sha256, Hash(PseudonymAlgorithm.HmacSha256, key, data), StringComparison.Ordinal);
        Assert.StartsWith(sha512, Hash(PseudonymAlgorithm.HmacSha512, key, data), StringComparison.Ordinal);
    }

    /// <summary>NIST, "Examples with Intermediate Values", HMAC_SHA256.pdf and HMAC_SHA512.pdf.</summary>
    [Theory]
    [InlineData(PseudonymAlgorithm.HmacSha256, 64, "Sample message for keylen=blocklen", "8bb9a1db9806f20df7f77b82138c7914d174d59e13dc4d0169c9057b133e1d62")]
    [InlineData(PseudonymAlgorithm.HmacSha256, 32, "Sample message for keylen<blocklen", "a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790")]
    [InlineData(PseudonymAlgorithm.HmacSha512, 128, "Sample message for keylen=blocklen", "fc25e240658ca785b7a811a8d3f7b4ca48cfa26a8a366bf2cd1f836b05fcb024bd36853081811d6cea4216ebad79da1cfcb95ea4586b8a0ce356596a55fb1347")]
    [InlineData(PseudonymAlgorithm.HmacSha512, 64, "Sample message for keylen<blocklen", "fd44c18bda0bb0a6ce0e82b031bf2818f6539bd56ec00bdc10a8a2d730b3634de2545d639b0f2cf710d0692c72a1896f1f211c2b922d1a96c392e07e7ea9fedc")]
    public void It_gives_what_NIST_gives(PseudonymAlgorithm algorithm, int keyLength, string message, string expected) =>
        Assert.Equal(expected, Hash(algorithm, Convert.ToHexStringLower([.. Enumerable.Range(0, keyLength).Select(value => (byte)value)]), Text(message)));

    /// <summary>RFC 5869, appendices A.1 and A.2: the first block of what is expanded.</summary>
    [Theory]
    [InlineData(
        "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
        "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf")]
    [InlineData(
        "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
        "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c")]
    public void A_domains_key_is_what_RFC_5869_expands(string secret, string info, string expected)
    {
        using var key = new PseudonymisationKey(1, Convert.FromHexString(secret));
        using var domainKey = new DomainKey(key, Convert.FromHexString(info), PseudonymAlgorithm.HmacSha256);
        var hash = new byte[64];
        var length = domainKey.Hash("whoever"u8, hash);

        Assert.Equal(Hash(PseudonymAlgorithm.HmacSha256, expected, Text("whoever")), Convert.ToHexStringLower(hash, 0, length));
    }

    private static string Hash(PseudonymAlgorithm algorithm, string key, string data)
    {
        var hash = new byte[64];
        using var hmac = new KeyedHash(algorithm, Convert.FromHexString(key));
        hmac.Compute("what came before"u8, hash);
        var length = hmac.Compute(Convert.FromHexString(data), hash);
        return Convert.ToHexStringLower(hash, 0, length);
    }

    private static string Repeat(string value, int times) => string.Concat(Enumerable.Repeat(value, times));

    private static string Text(string text) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(text));
}
