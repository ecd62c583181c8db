namespace SovereignData.Analyzers.Authorisations;

/// <summary>An authorisation, and where it is written: that is what tells two of the same terms apart.</summary>
/// <param name="Terms">What it says.</param>
/// <param name="At">The attribute, or the entry of a policy file.</param>
internal sealed record Grant(Authorisation Terms, Location At);
