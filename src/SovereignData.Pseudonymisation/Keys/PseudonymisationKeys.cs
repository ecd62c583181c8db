using System.Diagnostics.CodeAnalysis;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>The generations of a secret: the current one, under which pseudonyms are made, and others, under which they are still found.</summary>
/// <remarks>
/// To rotate without a gap, hand the new generation to every reader as one of the others first, then make it current,
/// and leave the old one out when nothing under it is kept any more.
/// </remarks>
public sealed class PseudonymisationKeys : IDisposable
{
    private readonly PseudonymisationKey[] _all;

    /// <summary>Takes over the keys: disposing of the generations disposes of each.</summary>
    /// <param name="current">The generation of new pseudonyms.</param>
    /// <param name="others">Generations that are still, or already, readable.</param>
    /// <exception cref="ArgumentException">Two keys have the same version.</exception>
    public PseudonymisationKeys(PseudonymisationKey current, params PseudonymisationKey[] others)
    {
        if (current is null)
            throw new ArgumentNullException(nameof(current));
        if (others is null || Array.IndexOf(others, null) >= 0)
            throw new ArgumentNullException(nameof(others));

        _all = [current, .. others];
        if (_all.Select(static key => key.Version).Distinct().Count() != _all.Length)
            throw new ArgumentException("Two pseudonymisation keys have the same version.", nameof(others));
    }

    /// <summary>The generation of new pseudonyms.</summary>
    public PseudonymisationKey Current => _all[0];

    /// <summary>All readable generations, the current one first.</summary>
    public IReadOnlyList<PseudonymisationKey> All => _all;

    /// <summary>Finds a generation by its number.</summary>
    /// <param name="version">The number.</param>
    /// <param name="key">The key, if it is one of these.</param>
    /// <returns>Whether the generation is readable.</returns>
    public bool TryFind(int version, [NotNullWhen(true)] out PseudonymisationKey? key)
    {
        key = Array.Find(_all, candidate => candidate.Version == version);
        return key is not null;
    }

    /// <summary>Overwrites the secrets of all generations.</summary>
    public void Dispose()
    {
        foreach (var key in _all)
            key.Dispose();
    }

    /// <summary>The numbers of the generations, never a secret.</summary>
    public override string ToString() => $"Pseudonymisation keys {string.Join(", ", _all.Select(static key => key.Version))}";
}
