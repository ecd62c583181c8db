namespace SovereignData.Analyzers.Tagging;

/// <summary>A member that should bear a tag and bears none.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Term">What it looks like.</param>
/// <param name="CountsAsFact">Whether it counts as a clinical fact, since the type around it is tagged and others in it are the declared identifiers.</param>
internal sealed record Candidate(ISymbol Member, Term Term, bool CountsAsFact);
