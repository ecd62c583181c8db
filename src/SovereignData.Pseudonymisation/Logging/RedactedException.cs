namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What stands for an exception in the log: its type, its stack trace and what caused it, without its message.</summary>
internal sealed class RedactedException : Exception
{
    private readonly string? _stackTrace;

    public RedactedException(Exception original, string mask, Exception? cause)
        : base($"{original.GetType().FullName}: {mask}", cause)
    {
        _stackTrace = original.StackTrace;
        HResult = original.HResult;
        Source = original.Source;
    }

    public override string? StackTrace => _stackTrace;

    public override string ToString() => string.Join(
        Environment.NewLine,
        new[] { Message, InnerException is { } cause ? $" ---> {cause}" : null, _stackTrace }.Where(static line => line is not null));
}
