using System.Security.Cryptography;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>A secret is too short, or was clearly not drawn at random. The message says why, and holds nothing of it.</summary>
/// <param name="weakness">Why the secret is refused.</param>
public sealed class WeakKeyException(KeyWeakness weakness) : CryptographicException(Explain(weakness))
{
    /// <summary>Why the secret is refused.</summary>
    public KeyWeakness Weakness { get; } = weakness;

    private static string Explain(KeyWeakness weakness) => weakness switch
    {
        KeyWeakness.TooShort => "The pseudonymisation key is shorter than 256 bits.",
        KeyWeakness.Constant => "The pseudonymisation key is one byte, repeated.",
        KeyWeakness.Repeated => "The pseudonymisation key is a shorter one, repeated.",
        KeyWeakness.Sequence => "The pseudonymisation key is a sequence of numbers.",
        KeyWeakness.Text => "The pseudonymisation key is text: a passphrase, or digits that nobody decoded. Draw 32 random bytes.",
        _ => "The pseudonymisation key has too few different bytes to be random.",
    };
}
