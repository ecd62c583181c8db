using System.Globalization;

namespace SovereignData.Analyzers.Flow;

/// <summary>Numbers in the engine's own texts.</summary>
internal static class Digits
{
    public static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
