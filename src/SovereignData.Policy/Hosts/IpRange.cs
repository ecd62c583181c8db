using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace SovereignData.Policy;

/// <summary>A range of addresses in CIDR notation, such as <c>10.0.0.0/8</c>.</summary>
internal sealed record IpRange
{
    private readonly byte[] network;

    private IpRange(byte[] network, int prefixLength)
    {
        this.network = network;
        PrefixLength = prefixLength;
    }

    /// <summary>How many leading bits decide.</summary>
    public int PrefixLength { get; }

    public static IpRange Single(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return new IpRange(bytes, bytes.Length * 8);
    }

    public static bool TryParse(string text, [NotNullWhen(true)] out IpRange? range)
    {
        range = null;
        var slash = text.IndexOf('/');
        if (slash < 0 || !IpText.TryParse(text.Substring(0, slash).Trim('[', ']'), out var address))
            return false;

        var bytes = address.GetAddressBytes();
        if (!int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > bytes.Length * 8)
            return false;

        range = new IpRange(bytes, length);
        return true;
    }

    public bool Contains(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (bytes.Length != network.Length)
            return false;

        for (var bit = 0; bit < PrefixLength; bit += 8)
        {
            var mask = 0xFF << Math.Max(0, 8 - (PrefixLength - bit));
            if (((bytes[bit / 8] ^ network[bit / 8]) & mask & 0xFF) != 0)
                return false;
        }

        return true;
    }
}
