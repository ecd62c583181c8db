using System.Security.Cryptography;

namespace SovereignData.Pseudonymisation.Encryption;

/// <summary>An envelope cannot be opened: the message says why, and shows nothing of it.</summary>
public sealed class EnvelopeException : CryptographicException
{
    internal EnvelopeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
