namespace SovereignData.Analyzers.Flow;

/// <summary>Which constants are worth carrying because a client may send there.</summary>
internal static class HostText
{
    private const int Longest = 2048;

    /// <summary>A URI, a connection string or a dotted host name.</summary>
    public static bool MayNameHost(string text)
    {
        if (text.Length is < 3 or > Longest)
            return false;
        if (text.IndexOf("://", StringComparison.Ordinal) > 0)
            return true;
        return text.IndexOf('=') > 0 ? IsConnectionString(text) : IsHostName(text);
    }

    /// <summary>Whether the beginning of a text that goes on names its host to the end.</summary>
    public static bool IsWholeHost(string beginning)
    {
        var scheme = beginning.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? beginning.IndexOf(';') > 0 : beginning.IndexOfAny(AfterHost, scheme + 3) > scheme + 3;
    }

    private static readonly char[] AfterHost = ['/', ':', '?', '#', ';', ','];

    private static bool IsConnectionString(string text) =>
        text.IndexOf(' ') is var space && (space < 0 || text.IndexOf('=') < text.Length - 1)
        && (text.IndexOf(';') > 0 || text.IndexOf(',') > 0 || text.EndsWith("=true", StringComparison.OrdinalIgnoreCase) || StartsWithHostKey(text));

    private static bool StartsWithHostKey(string text) =>
        text.StartsWith("host", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("server", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("data source", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("filename", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("address", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("bootstrap", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("endpoint", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("accountendpoint", StringComparison.OrdinalIgnoreCase);

    private static bool IsHostName(string text)
    {
        var dots = 0;
        foreach (var character in text)
        {
            if (character == '.')
                dots++;
            else if (!char.IsLetterOrDigit(character) && character is not ('-' or ':' or '[' or ']'))
                return false;
        }

        return dots > 0 || text.StartsWith("localhost", StringComparison.OrdinalIgnoreCase);
    }
}
