namespace SovereignData.Pseudonymisation.Risk;

/// <summary>Records that share all their quasi-identifiers. It tells where they stand, not what they hold.</summary>
public sealed class EquivalenceClass
{
    internal EquivalenceClass(IReadOnlyList<int> positions, int? diversity) => (Positions, Diversity) = (positions, diversity);

    /// <summary>Where the records stand in what was checked, from 0.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>How many they are.</summary>
    public int Size => Positions.Count;

    /// <summary>How many different values they have of the sensitive value that varies least; nothing if none was named.</summary>
    public int? Diversity { get; }

    /// <summary>The numbers, and nothing of the records.</summary>
    public override string ToString() => Diversity is { } diversity ? $"{Size} records, {diversity} sensitive values" : $"{Size} records";
}
