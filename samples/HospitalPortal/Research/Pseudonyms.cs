using System.Security.Cryptography;
using System.Text;

namespace HospitalPortal.Research;

/// <summary>Keyed and one-way: who lacks the key cannot try out all identifiers. Bound to this purpose.</summary>
internal sealed class Pseudonyms(PseudonymKey key)
{
    [Pseudonymiser]
    public string Of(string identifier) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"research/{identifier}")));
}
