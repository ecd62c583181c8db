using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tokens;

/// <summary>
/// Keeps which token stands for which identifier, durably: what was handed out is still there after a crash. Safe for several threads, and
/// for several processes, at once.
/// </summary>
/// <remarks>
/// The table is the additional information that GDPR article 4(5) wants kept separately: a store of its own, with rights of its own, in
/// neither the database nor the backups of the data, and best in the care of somebody else.
/// </remarks>
public interface ITokenStore
{
    /// <summary>Finds the tokens of identifiers, and adds those that have none yet: all of them or, if it fails, none.</summary>
    /// <param name="domain">What the tokens are for, and who gets them.</param>
    /// <param name="identifiers">The identifiers, normalised. One may occur twice.</param>
    /// <param name="newToken">Draws a token at random; called again where one is taken already.</param>
    /// <param name="cancellationToken">Gives up; nothing is added then.</param>
    /// <returns>The tokens, in the order of the identifiers.</returns>
    [Pseudonymiser]
    Task<IReadOnlyList<string>> GetOrAddAsync(PseudonymDomain domain, IReadOnlyList<string> identifiers, Func<string> newToken, CancellationToken cancellationToken = default);

    /// <summary>Finds the identifier that a token stands for; null if it stands for none in this domain.</summary>
    [return: DirectIdentifier]
    Task<string?> FindIdentifierAsync(PseudonymDomain domain, string token, CancellationToken cancellationToken = default);

    /// <summary>Deletes an identifier and its token; whether there was one. From then on the token stands for nobody.</summary>
    [return: NotHealthData("Whether there was one.")]
    Task<bool> DeleteAsync(PseudonymDomain domain, string identifier, CancellationToken cancellationToken = default);
}
