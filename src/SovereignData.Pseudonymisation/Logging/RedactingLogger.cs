using Microsoft.Extensions.Logging;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>Hands on what is logged without what is tagged. An entry that holds nothing of the kind passes as it is.</summary>
internal sealed class RedactingLogger(ILogger inner, Redactor redactor) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => Changed(state) is { } changed ? inner.BeginScope(changed) : inner.BeginScope(state);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!inner.IsEnabled(logLevel))
            return;

        var shown = redactor.Redact(exception);
        if (Changed(state) is { } changed)
            inner.Log(logLevel, eventId, changed, shown, static (text, _) => text.ToString()!);
        else
            inner.Log(logLevel, eventId, state, shown, formatter);
    }

    /// <summary>What stands for a state; null if it may stay.</summary>
    private object? Changed<TState>(TState state)
    {
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
            return Changed(values as IReadOnlyList<KeyValuePair<string, object?>> ?? [.. values]);

        object? boxed = state;
        var shown = redactor.Redact(boxed);
        return ReferenceEquals(shown, boxed) ? null : shown;
    }

    private RedactedState? Changed(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        KeyValuePair<string, object?>[]? changed = null;
        for (var i = 0; i < values.Count; i++)
        {
            var pair = values[i];
            var shown = redactor.Redact(pair.Key, pair.Value);
            if (ReferenceEquals(shown, pair.Value))
                continue;
            changed ??= [.. values];
            changed[i] = new(pair.Key, shown);
        }

        return changed is null ? null : new(changed);
    }
}
