namespace SovereignData.Pseudonymisation.Sqlite;

/// <summary>A file cannot serve as a table of tokens: the message says why. It holds no identifier.</summary>
public sealed class TokenStoreException : Exception
{
    internal TokenStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
