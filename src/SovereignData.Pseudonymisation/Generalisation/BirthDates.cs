namespace SovereignData.Pseudonymisation.Generalisation;

/// <summary>Birth dates, made coarser: to the month or the year, and one value for all who are 90 or older.</summary>
/// <remarks>
/// It reduces, and no more: month and year of birth are quasi-identifiers still, and the analyzers treat the result as
/// pseudonymised, never as anonymised. The exceptions name no date.
/// </remarks>
public static class BirthDates
{
    /// <summary>The first day of the month of birth.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="asOf">The day on which somebody is 90, or not: that of the export.</param>
    /// <returns>The same day for all who are 90 or older: the first of the month in which those who turn 90 were born.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The birth date is after <paramref name="asOf"/>.</exception>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static DateTime ToMonth([QuasiIdentifier] DateTime birthDate, DateTime asOf)
    {
        var shown = OldAge.Hide(birthDate, asOf);
        return new(shown.Year, shown.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
    }

    /// <summary>The year of birth; one year for all who are 90 or older.</summary>
    /// <inheritdoc cref="ToMonth(DateTime, DateTime)" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The birth date is after <paramref name="asOf"/>.</exception>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static int ToYear([QuasiIdentifier] DateTime birthDate, DateTime asOf) => OldAge.Hide(birthDate, asOf).Year;

    /// <summary>The age in whole years; 90 for all who are older.</summary>
    /// <inheritdoc cref="ToMonth(DateTime, DateTime)" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The birth date is after <paramref name="asOf"/>.</exception>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static int ToAge([QuasiIdentifier] DateTime birthDate, DateTime asOf)
    {
        var shown = OldAge.Hide(birthDate, asOf);
        var years = asOf.Year - shown.Year;
        return shown.AddYears(years) > asOf.Date ? years - 1 : years;
    }

#if NET
    /// <inheritdoc cref="ToMonth(DateTime, DateTime)"/>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static DateOnly ToMonth([QuasiIdentifier] DateOnly birthDate, DateOnly asOf) => DateOnly.FromDateTime(ToMonth(AtMidnight(birthDate), AtMidnight(asOf)));

    /// <inheritdoc cref="ToYear(DateTime, DateTime)"/>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static int ToYear([QuasiIdentifier] DateOnly birthDate, DateOnly asOf) => ToYear(AtMidnight(birthDate), AtMidnight(asOf));

    /// <inheritdoc cref="ToAge(DateTime, DateTime)"/>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static int ToAge([QuasiIdentifier] DateOnly birthDate, DateOnly asOf) => ToAge(AtMidnight(birthDate), AtMidnight(asOf));

    private static DateTime AtMidnight(DateOnly date) => date.ToDateTime(TimeOnly.MinValue);
#endif
}
