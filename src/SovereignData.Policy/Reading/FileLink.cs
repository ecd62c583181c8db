namespace SovereignData.Policy;

/// <summary>An item of <c>extends</c> that names another policy file.</summary>
internal sealed record FileLink(string Name, TextRange At);
