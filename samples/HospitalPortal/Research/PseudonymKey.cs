using System.Security.Cryptography;

namespace HospitalPortal.Research;

/// <summary>
/// The secret of the pseudonyms: 256 random bits in a file that the hospital's key custodian mounts, apart from the data.
/// Without that file each run has a key of its own, and so pseudonyms of its own.
/// </summary>
internal sealed class PseudonymKey(IConfiguration configuration)
{
    private readonly Lazy<byte[]> bytes = new(() => configuration["PseudonymKeyFile"] is { } file && File.Exists(file)
        ? File.ReadAllBytes(file)
        : RandomNumberGenerator.GetBytes(32));

    public byte[] Bytes => bytes.Value;
}
