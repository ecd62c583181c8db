namespace SovereignData.Policy;

/// <summary>The European Economic Area: the EU's 27 members, Iceland, Liechtenstein and Norway. Not Switzerland, not the United Kingdom.</summary>
public static class Eea
{
    private static readonly HashSet<string> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
    };

    /// <summary>Whether a country (ISO 3166 alpha-2) belongs to the EU or the EEA.</summary>
    public static bool Contains(string country) => Members.Contains(country);
}
