using System.Diagnostics;
using System.Security.Cryptography;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>One generation of the secret that pseudonyms depend on: at least 256 bits, and the number by which it is known.</summary>
/// <remarks>
/// Whoever has the key and the pseudonyms can find the persons again, so it is the additional information that GDPR
/// article 4(5) wants kept separately: apart from the data, and in the care of somebody else. The secret is never
/// shown, and overwritten by <see cref="Dispose"/>.
/// </remarks>
public sealed class PseudonymisationKey : IDisposable
{
    /// <summary>The least number of bytes of a secret: 32, which is 256 bits.</summary>
    public const int MinimumLength = 32;

    /// <summary>The highest number that a generation may have; the lowest is 1.</summary>
    public const int MaximumVersion = ushort.MaxValue;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _secret;

    private volatile bool _isDisposed;

    /// <summary>Takes a copy of a secret.</summary>
    /// <param name="version">The number of its generation, from 1 to <see cref="MaximumVersion"/>. Never give one to two secrets.</param>
    /// <param name="secret">At least <see cref="MinimumLength"/> random bytes. The caller overwrites its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1 and <see cref="MaximumVersion"/>.</exception>
    /// <exception cref="WeakKeyException">The secret is too short, or was clearly not drawn at random.</exception>
    public PseudonymisationKey(int version, ReadOnlySpan<byte> secret)
    {
        if (version is < 1 or > MaximumVersion)
            throw new ArgumentOutOfRangeException(nameof(version), version, $"A key's version is a number from 1 to {MaximumVersion}.");
        if (KeyStrength.WeaknessOf(secret) is { } weakness)
            throw new WeakKeyException(weakness);

        Version = version;
        _secret = SecretMemory.Allocate(secret.Length);
        secret.CopyTo(_secret);
    }

    /// <summary>The number of the generation.</summary>
    public int Version { get; }

    /// <summary>The secret itself.</summary>
    /// <exception cref="ObjectDisposedException">The key was disposed of.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ReadOnlySpan<byte> Secret => _isDisposed ? throw new ObjectDisposedException(nameof(PseudonymisationKey)) : _secret;

    /// <summary>Draws a new secret of 256 bits from the random numbers of the platform.</summary>
    /// <param name="version">The number of its generation, from 1 to <see cref="MaximumVersion"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1 and <see cref="MaximumVersion"/>.</exception>
    public static PseudonymisationKey Generate(int version)
    {
        var secret = SecretMemory.Allocate(MinimumLength);
        try
        {
            using var random = RandomNumberGenerator.Create();
            random.GetBytes(secret);
            return new(version, secret);
        }
        finally
        {
            SecretMemory.Clear(secret);
        }
    }

    /// <summary>Overwrites the secret with zeros.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        SecretMemory.Clear(_secret);
    }

    /// <summary>The number of the generation, never the secret.</summary>
    public override string ToString() => $"Pseudonymisation key {Version}";
}
