namespace SovereignData.Analyzers.Flow;

/// <summary>Which texts are worth carrying because a client may send there.</summary>
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

    /// <summary>The hosts in a text with holes, where it is an address; null for any other text.</summary>
    /// <param name="template">The text.</param>
    /// <param name="isBeginning">Whether it begins with holes that may hold an address, of which what follows is the path.</param>
    public static IReadOnlyList<string>? HostsIn(string template, out bool isBeginning)
    {
        var known = EndOfHoles(template);
        isBeginning = known > 0 && (known == template.Length || template[known] is '/' or '?');
        if (isBeginning)
            return [template.Substring(0, known)];
        return MayNameHost(template) && Endpoint.TryParseHosts(template, out var hosts) ? hosts : null;
    }

    /// <summary>Where the holes end that a text begins with.</summary>
    private static int EndOfHoles(string template)
    {
        var end = 0;
        while (string.CompareOrdinal(template, end, AddressTemplate.Hole, 0, AddressTemplate.Hole.Length) == 0)
            end += AddressTemplate.HoleLength;
        return end;
    }

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
