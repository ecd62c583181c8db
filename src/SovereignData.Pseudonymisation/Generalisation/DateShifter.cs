using System.Buffers.Binary;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

namespace SovereignData.Pseudonymisation.Generalisation;

/// <summary>
/// Shifts all dates of one person by the same secret number of days, never by none: how long things took stays, when they
/// were does not. Safe for several threads at once.
/// </summary>
/// <remarks>
/// <para>
/// The number follows from the current key, the domain and the person (HMAC-SHA-256), so nothing needs to be stored; a new
/// key shifts anew. Weekdays and seasons move with the dates.
/// </para>
/// <para>
/// It reduces, and no more: who knows one true date of a person knows them all, and long series of intervals may be unique.
/// The analyzers treat the result as pseudonymised, never as anonymised.
/// </para>
/// </remarks>
public sealed class DateShifter : IDisposable
{
    private const string Use = "SovereignData.Pseudonymisation/1 date shift";

    private readonly DomainKey _key;
    private readonly int _maximumDays;
    private readonly IdentifierNormalisation _normalisation;

    /// <summary>Derives the key of a domain.</summary>
    /// <param name="keys">The secret; the current generation counts. They stay the caller's.</param>
    /// <param name="domain">What the dates are for, and who gets them: two domains shift differently.</param>
    /// <param name="maximumDays">By how many days, at most, back or forth: from 1 to 36,500.</param>
    /// <param name="normalisation">Which spellings of a person's identifier are taken for one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is not between 1 and 36,500.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed of.</exception>
    public DateShifter(PseudonymisationKeys keys, PseudonymDomain domain, int maximumDays, IdentifierNormalisation normalisation = IdentifierNormalisation.Code)
    {
        if (keys is null)
            throw new ArgumentNullException(nameof(keys));
        if (domain is null)
            throw new ArgumentNullException(nameof(domain));
        if (maximumDays is < 1 or > 36_500)
            throw new ArgumentOutOfRangeException(nameof(maximumDays), maximumDays, "Dates are shifted by 1 to 36,500 days.");

        _key = new(keys.Current, domain.Encode(Use), PseudonymAlgorithm.HmacSha256);
        (_maximumDays, _normalisation) = (maximumDays, normalisation);
    }

    /// <summary>Shifts a date of a person; the time of day stays.</summary>
    /// <param name="date">The date.</param>
    /// <param name="subject">The identifier of the person.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or cannot be normalised. The message does not show it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The shifted date is before the year 1 or after 9999.</exception>
    /// <exception cref="ObjectDisposedException">The shifter was disposed of.</exception>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public DateTime Shift([QuasiIdentifier] DateTime date, string subject) => date.AddDays(DaysOf(subject));

#if NET
    /// <inheritdoc cref="Shift(DateTime, string)"/>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public DateOnly Shift([QuasiIdentifier] DateOnly date, string subject) => date.AddDays(DaysOf(subject));
#endif

    /// <summary>Overwrites the derived key with zeros.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>From minus the maximum to the maximum, without 0.</summary>
    private int DaysOf(string subject)
    {
        if (subject is null)
            throw new ArgumentNullException(nameof(subject));

        using var text = new NormalisedText(subject.AsSpan(), _normalisation, stackalloc byte[NormalisedText.ShortLength]);
        Span<byte> hash = stackalloc byte[DomainKey.MaximumHashLength];
        _key.Hash(text.Utf8, hash);
        var days = (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)(2 * _maximumDays)) - _maximumDays;
        return days < 0 ? days : days + 1;
    }
}
