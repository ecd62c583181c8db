using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SovereignData.Testing.References;

/// <summary>The packages that a project asks for.</summary>
internal sealed record PackageSet(ImmutableSortedDictionary<string, string> Versions)
{
    /// <summary>The same for the same packages and target framework, on every machine.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString().ToLowerInvariant())))[..16];

    public override string ToString() =>
        $"{string.Join(", ", Versions.Select(package => $"{package.Key} {package.Value}"))} ({DotNetHost.TargetFramework})";
}
