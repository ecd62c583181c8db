using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SovereignData.Policy;

/// <summary>
/// Reads addresses strictly: four decimal octets, or IPv6. The short, octal and hexadecimal spellings that
/// <see cref="IPAddress.Parse(string)"/> admits would let a name pass for an address.
/// </summary>
internal static class IpText
{
    public static bool TryParse(string text, [NotNullWhen(true)] out IPAddress? address)
    {
        address = null;
        if (text.IndexOf(':') >= 0)
        {
            var zone = text.IndexOf('%');
            if (!IPAddress.TryParse(zone < 0 ? text : text.Substring(0, zone), out var six) || six.AddressFamily != AddressFamily.InterNetworkV6)
                return false;

            address = six.IsIPv4MappedToIPv6 ? six.MapToIPv4() : six;
            return true;
        }

        var parts = text.Split('.');
        if (parts.Length != 4 || !parts.All(IsOctet))
            return false;

        address = new IPAddress([.. parts.Select(part => byte.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))]);
        return true;
    }

    private static bool IsOctet(string part) =>
        part.Length is > 0 and <= 3
        && part.All(character => character is >= '0' and <= '9')
        && (part.Length == 1 || part[0] != '0')
        && int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) <= byte.MaxValue;
}
