using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SovereignData.Policy;

/// <summary>
/// The settings of a connection string: <c>key=value</c> between semicolons, where quotes hide semicolons and of equal keys
/// the last counts. Keys are compared without case and blanks.
/// </summary>
internal sealed class ConnectionString
{
    private readonly Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);

    private ConnectionString()
    {
    }

    public string? this[string key] => settings.TryGetValue(key, out var value) ? value : null;

    public bool IsTrue(string key) => string.Equals(this[key], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a connection string, or says that the text is none. A list of hosts with options behind it is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ConnectionString? result)
    {
        result = null;
        var first = text.IndexOf('=');
        if (first <= 0 || text.LastIndexOf(',', first) >= 0)
            return false;

        result = new ConnectionString();
        foreach (var part in Split(text))
        {
            var equals = part.IndexOf('=');
            if (equals > 0)
                result.settings[Fold(part.Substring(0, equals))] = Unquote(part.Substring(equals + 1).Trim());
        }

        return true;
    }

    private static IEnumerable<string> Split(string text)
    {
        var part = new StringBuilder();
        var quote = '\0';
        var atValue = false;
        foreach (var character in text)
        {
            if (quote == '\0' && character == ';')
            {
                yield return part.ToString();
                part.Clear();
                atValue = false;
                continue;
            }

            if (character == quote)
                quote = '\0';
            else if (atValue && quote == '\0' && character is '"' or '\'')
                quote = character;

            atValue = character == '=' || (atValue && (character == ' ' || quote != '\0'));
            part.Append(character);
        }

        yield return part.ToString();
    }

    private static string Fold(string key) => key.Replace(" ", "").Replace("_", "").Trim();

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0]
            ? value.Substring(1, value.Length - 2)
            : value;
}
