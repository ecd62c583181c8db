namespace SovereignData.Policy;

/// <summary>One thing that is wrong in a policy file.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">What, in the reader's language.</param>
public sealed record PolicyError(TextRange At, PolicyMessage Message)
{
    /// <summary>The error in English, as <c>(line,column): message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({At.Line},{At.Column}): {Message}");
}
