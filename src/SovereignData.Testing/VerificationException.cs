namespace SovereignData.Testing;

/// <summary>The code under test is not as expected. The message shows the code with the differences in place.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>Creates the exception.</summary>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the one that caused it, such as an analyzer's.</summary>
    public VerificationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
