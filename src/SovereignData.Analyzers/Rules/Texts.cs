using System.Globalization;
using System.Resources;

namespace SovereignData.Analyzers.Rules;

/// <summary>Everything that a user reads, in English and French.</summary>
internal static class Texts
{
    private static readonly ResourceManager Manager = new("SovereignData.Analyzers.Resources.Rules", typeof(Texts).Assembly);

    public static LocalizableString Of(string key) => new LocalizableResourceString(key, Manager, typeof(Texts));

    public static string In(IFormatProvider? provider, string key, params object?[] arguments)
    {
        var culture = provider as CultureInfo ?? CultureInfo.InvariantCulture;
        return string.Format(culture, Manager.GetString(key, culture) ?? key, arguments);
    }
}
