namespace SovereignData.Policy;

/// <summary>What came of reading a policy file.</summary>
/// <param name="Document">What could be understood; use it only where there are no errors.</param>
/// <param name="Errors">What is wrong, in the order of the text.</param>
public sealed record PolicyReading(PolicyDocument Document, IReadOnlyList<PolicyError> Errors)
{
    /// <summary>Whether the whole file was understood.</summary>
    public bool IsValid => Errors.Count == 0;
}
