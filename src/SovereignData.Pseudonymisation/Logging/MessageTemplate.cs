using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>The template of a message, <c>{OriginalFormat}</c>, for filling it in again with other values: as the platform fills it in.</summary>
internal sealed class MessageTemplate
{
    private const int MaximumTemplates = 1024;

    private static readonly ConcurrentDictionary<string, MessageTemplate> Known = new(StringComparer.Ordinal);
    private static readonly char[] AfterName = [',', ':'];

    private readonly List<(string Text, string? Format)> _parts = [];

    private MessageTemplate(string template)
    {
        var literal = new StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            var end = template[at] == '{' ? template.IndexOf('}', at) : -1;
            if (template[at] is '{' or '}' && at + 1 < template.Length && template[at + 1] == template[at])
            {
                literal.Append(template[at++]);
            }
            else if (end < 0)
            {
                literal.Append(template[at]);
            }
            else
            {
                Add(literal.ToString(), format: null);
                literal.Clear();
                var hole = template.Substring(at + 1, end - at - 1);
                var after = hole.IndexOfAny(AfterName);
                Add(after < 0 ? hole : hole.Substring(0, after), $"{{0{(after < 0 ? "" : hole.Substring(after))}}}");
                at = end;
            }
        }

        Add(literal.ToString(), format: null);
    }

    public static MessageTemplate Of(string template) =>
        Known.Count < MaximumTemplates ? Known.GetOrAdd(template, static text => new(text)) : new(template);

    /// <summary>A value as it stands in a message.</summary>
    public static object Shown(object? value) => value switch
    {
        null => "(null)",
        string or RedactedObject => value,
        IEnumerable several => string.Join(", ", several.Cast<object?>().Select(static one => one ?? "(null)")),
        _ => value,
    };

    /// <summary>Fills the template in: each placeholder with the value of its place if that has its name, else with the one of its name.</summary>
    public string Fill(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        var message = new StringBuilder();
        var place = 0;
        foreach (var (text, format) in _parts)
        {
            if (format is null)
                message.Append(text);
            else
                message.AppendFormat(CultureInfo.InvariantCulture, format, Shown(Find(values, text, place++)));
        }

        return message.ToString();
    }

    private static object? Find(IReadOnlyList<KeyValuePair<string, object?>> values, string name, int place) =>
        place < values.Count && string.Equals(values[place].Key, name, StringComparison.OrdinalIgnoreCase)
            ? values[place].Value
            : values.FirstOrDefault(value => string.Equals(value.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private void Add(string text, string? format)
    {
        if (text.Length > 0)
            _parts.Add((text, format));
    }
}
