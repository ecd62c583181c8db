namespace SovereignData.Policy;

/// <summary>A part of an authorisation that makes no sense.</summary>
/// <param name="Part">Which one.</param>
/// <param name="Message">What is wrong with it, in the reader's language.</param>
public sealed record AuthorisationError(AuthorisationPart Part, PolicyMessage Message);
