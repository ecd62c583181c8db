using System.Security.Cryptography;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>There are no keys where they should be, or others could read them there.</summary>
/// <param name="message">What is missing or wrong, and how to mend it.</param>
/// <param name="innerException">What went wrong underneath, if anything.</param>
public sealed class KeyUnavailableException(string message, Exception? innerException = null) : CryptographicException(message, innerException);
