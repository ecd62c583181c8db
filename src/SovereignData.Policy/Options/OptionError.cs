namespace SovereignData.Policy;

/// <summary>One option that is not understood.</summary>
/// <param name="Key">The whole key, as the host hands it over.</param>
/// <param name="Value">The value, or the part of it that is wrong.</param>
/// <param name="Message">What is wrong, in the reader's language.</param>
public sealed record OptionError(string Key, string Value, PolicyMessage Message)
{
    /// <summary>The error in English.</summary>
    public override string ToString() => $"{Key}: {Message}";
}
