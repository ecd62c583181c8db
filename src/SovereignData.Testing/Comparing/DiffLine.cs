namespace SovereignData.Testing.Comparing;

/// <summary>A line of a comparison: expected only (<c>-</c>), found only (<c>+</c>), or both (a space).</summary>
/// <param name="Sign">Which side has it.</param>
/// <param name="Text">The line.</param>
/// <param name="Number">Its number on that side, from 1.</param>
internal readonly record struct DiffLine(char Sign, string Text, int Number = 0)
{
    public bool IsCommon => Sign is ' ';
}
