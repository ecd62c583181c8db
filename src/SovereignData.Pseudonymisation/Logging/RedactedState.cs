using System.Collections;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What stands for the state of a log entry or a scope: its values, some masked, and the message made of them.</summary>
internal sealed class RedactedState(IReadOnlyList<KeyValuePair<string, object?>> values) : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string Template = "{OriginalFormat}";

    public int Count => values.Count;

    public KeyValuePair<string, object?> this[int index] => values[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The message; without a template, the values by name.</summary>
    public override string ToString() => values.FirstOrDefault(static value => value.Key is Template).Value is string template
        ? MessageTemplate.Of(template).Fill(values)
        : string.Join(", ", values.Select(static value => $"{value.Key}: {MessageTemplate.Shown(value.Value)}"));
}
