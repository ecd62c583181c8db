namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What is done with the values of a type.</summary>
/// <param name="Treatment">What.</param>
/// <param name="Members">With <see cref="Treatment.Members"/>, what each of them is to become.</param>
internal sealed record TypePlan(Treatment Treatment, IReadOnlyList<MemberPlan> Members)
{
    public static TypePlan Keep { get; } = new(Treatment.Keep, []);

    public static TypePlan Mask { get; } = new(Treatment.Mask, []);

    public static TypePlan Elements { get; } = new(Treatment.Elements, []);

    /// <summary>Whether a value is replaced whatever its members hold.</summary>
    public bool HasTaggedMember { get; } = Members.Any(static member => member.Treatment == Treatment.Mask);
}
