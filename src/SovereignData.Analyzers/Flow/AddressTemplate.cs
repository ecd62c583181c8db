using System.Globalization;

namespace SovereignData.Analyzers.Flow;

/// <summary>An address of which parts are not known, as text.</summary>
internal static class AddressTemplate
{
    /// <summary>Stands for what is not known. Digits may be part of a label, a port, a name or a path, and nobody writes these.</summary>
    public const string Hole = "71625344098172653409";

    /// <summary>The most parts of which the holes are told apart.</summary>
    public const int Parts = 64;

    private static readonly string[] Holes = [.. Enumerable.Range(0, Parts + 1).Select(static part => Hole + part.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>How long every hole is.</summary>
    public static int HoleLength => Holes[0].Length;

    /// <summary>The hole of one part among several.</summary>
    public static string HoleOf(int part) => Holes[part];

    /// <summary>A template whose holes are told apart no longer, so that equal ones are.</summary>
    public static string Plain(string template, int parts)
    {
        for (var part = 0; part < parts; part++)
            template = template.Replace(Holes[part], Holes[Parts]);
        return template;
    }

    /// <summary>A URI without what follows its host, so that one that is put together over and over comes to an end; any other text as it is.</summary>
    public static string UpToHost(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var end = scheme < 0 || text.IndexOf('=', 0, scheme) >= 0 ? -1 : text.IndexOfAny(AfterHost, scheme + 3);
        return end < 0 ? text : text.Substring(0, end) + "/";
    }

    private static readonly char[] AfterHost = ['/', '?', '#'];

    public static bool HasHole(string text) => text.IndexOf(Hole, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a part, and nothing else, is the text.</summary>
    public static bool IsHole(string text, int part) => string.Equals(text, HoleOf(part), StringComparison.Ordinal);

    /// <summary>The domain behind the last hole of a host, where it has two labels at least and so says whose host it is; null where the hole decides.</summary>
    public static string? DomainOf(string host)
    {
        var dot = host.IndexOf('.', host.LastIndexOf(Hole, StringComparison.Ordinal) + HoleLength);
        return dot >= 0 && host.IndexOf('.', dot + 1) is var second && second > dot + 1 && second < host.Length - 1 ? host.Substring(dot + 1) : null;
    }

    /// <summary>The beginning of a template up to its first hole, where a host ends there that may be all there is of it; null for any other.</summary>
    public static string? WholeBefore(string template, string host)
    {
        var end = host.IndexOf(Hole, StringComparison.Ordinal);
        if (end < 3 || host.IndexOf('.', 0, end) <= 0 || !char.IsLetter(host[end - 1]))
            return null;
        return template.Substring(0, template.IndexOf(Hole, StringComparison.Ordinal)) is var beginning && beginning.EndsWith(host.Substring(0, end), StringComparison.OrdinalIgnoreCase) ? beginning : null;
    }
}
