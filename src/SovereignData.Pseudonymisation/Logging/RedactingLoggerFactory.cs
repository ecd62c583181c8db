using Microsoft.Extensions.Logging;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>Makes loggers that mask health data and identifiers before any provider sees them.</summary>
/// <remarks>
/// It goes by tags, on types and on members, of what is logged as an object. A string that was read from a tagged member bears no tag any
/// more when the program runs: the analyzers report those (SOV2005), and <see cref="RedactionOptions.Names"/> masks them by placeholder.
/// </remarks>
/// <param name="inner">The factory behind it, which is disposed of with this one.</param>
/// <param name="options">What else to mask.</param>
public sealed class RedactingLoggerFactory(ILoggerFactory inner, RedactionOptions? options = null) : ILoggerFactory
{
    private readonly ILoggerFactory _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private readonly Redactor _redactor = new(options ?? new());

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new RedactingLogger(_inner.CreateLogger(categoryName), _redactor);

    /// <inheritdoc />
    public void AddProvider(ILoggerProvider provider) => _inner.AddProvider(provider);

    /// <inheritdoc />
    public void Dispose() => _inner.Dispose();
}
