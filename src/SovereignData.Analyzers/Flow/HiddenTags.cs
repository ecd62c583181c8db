namespace SovereignData.Analyzers.Flow;

/// <summary>What the members of a type that others cannot see make of it.</summary>
/// <param name="Whole">The tag of every value of the type.</param>
/// <param name="Members">The level of members without a tag of their own, where the type itself is tagged.</param>
internal sealed record HiddenTags(Tag Whole, Level? Members);
