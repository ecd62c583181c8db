namespace SovereignData.Testing.Running;

/// <summary>An exception of an analyzer or a generator.</summary>
/// <param name="Culprit">Who threw it.</param>
/// <param name="Id">What a build reports it as: AD0001 or CS8785.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record Breakdown(string Culprit, string Id, Exception Exception);
