using System.Globalization;
using System.Resources;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>What the guard says, in English and French.</summary>
internal static class GuardTexts
{
    private static readonly ResourceManager Manager = new("SovereignData.Pseudonymisation.Guard.Texts", typeof(GuardTexts).Assembly);

    public static string In(CultureInfo culture, string key, params object[] arguments) => string.Format(culture, Manager.GetString(key, culture)!, arguments);
}
