using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace SovereignData.Policy;

/// <summary>
/// A host in the one spelling in which hosts are compared: lower case, punycode, without userinfo, port, brackets or trailing dot.
/// </summary>
public sealed record HostName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = false, AllowUnassigned = true };

    private HostName(string value, IPAddress? address)
    {
        Value = value;
        Address = address;
    }

    /// <summary>The normal spelling.</summary>
    public string Value { get; }

    /// <summary>The address, where the host is an IPv4 or IPv6 literal.</summary>
    public IPAddress? Address { get; }

    /// <summary>Whether this is the machine itself: <c>localhost</c>, 127.0.0.0/8 or <c>::1</c>.</summary>
    public bool IsLoopback => Address is null
        ? string.Equals(Value, "localhost", StringComparison.Ordinal) || Value.EndsWith(".localhost", StringComparison.Ordinal)
        : IPAddress.IsLoopback(Address);

    /// <summary>Reads a host, which may bear userinfo, a port, brackets and a trailing dot; says so when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out HostName? host)
    {
        host = null;
        if (string.IsNullOrWhiteSpace(text))
            return false;

        var authority = text!.Trim();
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        if (!TryStripPort(authority, out var bare))
            return false;

        if (IpText.TryParse(bare, out var address))
            host = new HostName(address.ToString(), address);
        else if (TryNormalise(bare, out var name))
            host = new HostName(name, address: null);

        return host is not null;
    }

    /// <summary>The normal spelling.</summary>
    public override string ToString() => Value;

    private static bool TryStripPort(string authority, out string bare)
    {
        bare = authority;
        if (authority.Length > 0 && authority[0] == '[')
        {
            var end = authority.IndexOf(']');
            bare = end < 0 ? "" : authority.Substring(1, end - 1);
            return end >= 0 && IsPort(authority.Substring(end + 1)) && bare.IndexOf(':') >= 0;
        }

        var colon = authority.IndexOf(':');
        if (colon < 0 || authority.IndexOf(':', colon + 1) >= 0)
            return true;

        bare = authority.Substring(0, colon);
        return IsPort(authority.Substring(colon));
    }

    private static bool IsPort(string text) =>
        text.Length == 0 || (text[0] == ':' && text.Skip(1).All(character => character is >= '0' and <= '9'));

    private static bool TryNormalise(string text, out string name)
    {
        name = "";
        try
        {
            var plain = text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
            plain = plain.EndsWith(".", StringComparison.Ordinal) ? plain.Substring(0, plain.Length - 1) : plain;
            name = IsAscii(plain)
                ? plain.ToLowerInvariant()
                : Idn.GetAscii(plain.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return false;
        }

        return name.Length is > 0 and <= LongestName && name.Split('.').All(IsLabel);
    }

    private static bool IsAscii(string text) => text.All(character => character < 128);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');
}
