using System.Diagnostics.CodeAnalysis;

namespace SovereignData.Policy;

/// <summary>
/// Names hosts: <c>contoso.cloud</c> means that host and all below it, <c>*.contoso.cloud</c> only those below it,
/// <c>10.0.0.0/8</c> a range of addresses, and an address itself.
/// </summary>
public sealed record HostPattern
{
    private HostPattern(string text, string suffix, bool onlyBelow, IpRange? range)
    {
        Text = text;
        Suffix = suffix;
        OnlyBelow = onlyBelow;
        Range = range;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    internal string Suffix { get; }

    internal bool OnlyBelow { get; }

    internal IpRange? Range { get; }

    /// <summary>Reads a pattern, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out HostPattern? pattern)
    {
        pattern = null;
        var trimmed = text?.Trim() ?? "";
        if (IpRange.TryParse(trimmed, out var range))
        {
            pattern = new HostPattern(trimmed, "", onlyBelow: false, range);
            return true;
        }

        var below = trimmed.StartsWith("*.", StringComparison.Ordinal);
        var body = below ? trimmed.Substring(2) : trimmed;
        if (body.IndexOf('@') >= 0 || !HostName.TryParse(body, out var host) || HasPort(body, host))
            return false;

        if (host.Address is { } address)
        {
            pattern = below ? null : new HostPattern(trimmed, "", onlyBelow: false, IpRange.Single(address));
            return !below;
        }

        pattern = new HostPattern(trimmed, host.Value, below, range: null);
        return true;
    }

    /// <summary>A pattern of names that is written in its normal spelling already.</summary>
    internal static HostPattern Compiled(string text)
    {
        var below = text[0] == '*';
        return new HostPattern(text, below ? text.Substring(2) : text, below, range: null);
    }

    /// <summary>Reads a pattern that is known to be one.</summary>
    /// <exception cref="FormatException">The text is no pattern.</exception>
    public static HostPattern Parse(string text) =>
        TryParse(text, out var pattern) ? pattern : throw new FormatException($"'{text}' is not a host pattern.");

    /// <summary>Whether the pattern names a host. Suffixes match on label boundaries.</summary>
    public bool Matches(HostName host)
    {
        if (Range is not null)
            return host.Address is not null && Range.Contains(host.Address);

        return host.Address is null
            && host.Value.EndsWith(Suffix, StringComparison.Ordinal)
            && (host.Value.Length == Suffix.Length ? !OnlyBelow : host.Value[host.Value.Length - Suffix.Length - 1] == '.');
    }

    /// <summary>The pattern as written.</summary>
    public override string ToString() => Text;

    private static bool HasPort(string body, HostName host) => host.Address is null && body.IndexOf(':') >= 0;
}
