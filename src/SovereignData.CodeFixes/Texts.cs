using System.Globalization;
using System.Resources;

namespace SovereignData.CodeFixes;

/// <summary>The titles of the fixes, in the language of the editor: English or French.</summary>
internal static class Texts
{
    private static readonly ResourceManager Manager = new("SovereignData.CodeFixes.Resources.Fixes", typeof(Texts).Assembly);

    public static string Of(string key, params object[] arguments)
    {
        var language = CultureInfo.CurrentUICulture;
        return string.Format(language, Manager.GetString(key, language) ?? key, arguments);
    }
}
