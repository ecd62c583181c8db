namespace SovereignData.Analyzers.Rules;

/// <summary>What a diagnostic of a leak switch tells its fix. Linked into the code fixes, as the rule ids are.</summary>
internal static class LeakProperties
{
    /// <summary>The names of the constants that leak, separated by commas; absent where <c>true</c> does.</summary>
    public const string Flags = "flags";
}
