using Microsoft.Extensions.Logging;

namespace SovereignData.Pseudonymisation.Tests;

/// <summary>A log provider that keeps what reaches it.</summary>
internal sealed class Journal : ILoggerProvider, ILogger
{
    /// <summary>Level and message of each entry.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The whole of the last entry.</summary>
    public Entry? Last { get; private set; }

    public List<object?> Scopes { get; } = [];

    public bool IsDisposed { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Scopes.Add(state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var message = formatter(state, exception);
        Lines.Add($"{logLevel} {message}");
        Last = new(eventId, message, state, exception);
    }

    public void Dispose() => IsDisposed = true;

    internal sealed record Entry(EventId Event, string Message, object? State, Exception? Exception)
    {
        /// <summary>The structured values by name.</summary>
        public IReadOnlyDictionary<string, object?> Values =>
            ((IEnumerable<KeyValuePair<string, object?>>)State!).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }
}
