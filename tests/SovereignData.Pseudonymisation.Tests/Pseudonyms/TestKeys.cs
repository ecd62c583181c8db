using System.Security.Cryptography;
using System.Text;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

/// <summary>Keys that are the same in each run, so that a failure can be seen again.</summary>
internal static class TestKeys
{
    public static PseudonymDomain Domain { get; } = new("research/diabetes", "registry");

    /// <summary>The first version is current.</summary>
    public static PseudonymisationKeys Ring(params int[] versions) => new(Key(versions[0]), [.. versions.Skip(1).Select(Key)]);

    public static PseudonymisationKey Key(int version) => new(version, SHA256.HashData(Encoding.UTF8.GetBytes($"test key {version}")));

    public static HmacPseudonymiser Pseudonymiser(IdentifierNormalisation normalisation = IdentifierNormalisation.Code)
    {
        using var keys = Ring(1);
        return new(keys, Domain, new() { Normalisation = normalisation });
    }
}
