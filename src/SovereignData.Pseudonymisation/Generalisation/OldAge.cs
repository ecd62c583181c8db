namespace SovereignData.Pseudonymisation.Generalisation;

/// <summary>Who is very old is rare, and so known by their age: all from 90 on are taken together.</summary>
internal static class OldAge
{
    public const int Years = 90;

    /// <summary>The birth date, or the latest one of those who are ninety, if it is earlier.</summary>
    public static DateTime Hide(DateTime birthDate, DateTime asOf)
    {
        if (birthDate.Date > asOf.Date)
            throw new ArgumentOutOfRangeException(nameof(asOf), "The birth date is after the day as of which it is generalised.");
        var ninety = asOf.Date.Year > Years ? asOf.Date.AddYears(-Years) : DateTime.MinValue;
        return birthDate.Date < ninety ? ninety : birthDate.Date;
    }
}
