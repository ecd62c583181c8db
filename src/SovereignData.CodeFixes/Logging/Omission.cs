namespace SovereignData.CodeFixes.Logging;

/// <summary>What is to be left out of a message.</summary>
/// <param name="Message">The message.</param>
/// <param name="Parts">The indices of its parts.</param>
internal sealed record Omission(Message Message, IReadOnlyList<int> Parts);
