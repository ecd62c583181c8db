namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>What a method does to the level of what passes through it.</summary>
internal enum Lowering
{
    None,
    Pseudonymising,
    Anonymising,
}
