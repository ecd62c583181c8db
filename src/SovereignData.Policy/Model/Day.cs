using System.Globalization;

namespace SovereignData.Policy;

/// <summary>A calendar day, without time or zone. Days of this library are UTC.</summary>
public readonly record struct Day : IComparable<Day>
{
    private const string Iso = "yyyy-MM-dd";

    private readonly DateTime date;

    /// <summary>The day of a Gregorian year, month (1–12) and day of month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Day(int year, int month, int dayOfMonth) => date = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Utc);

    private Day(DateTime date) => this.date = date;

    /// <summary>The day of a moment given in UTC.</summary>
    public static Day Of(DateTime utc) => new(DateTime.SpecifyKind(utc.Date, DateTimeKind.Utc));

    /// <summary>Reads <c>yyyy-MM-dd</c>, and nothing else.</summary>
    public static bool TryParse(string? text, out Day day)
    {
        var read = DateTime.TryParseExact(
            text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date);
        day = new Day(date);
        return read;
    }

    /// <summary>How many days from this one to the other: negative if the other is past.</summary>
    public int DaysUntil(Day other) => (other.date - date).Days;

    /// <inheritdoc />
    public int CompareTo(Day other) => date.CompareTo(other.date);

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => date.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Whether one day comes before another.</summary>
    public static bool operator <(Day left, Day right) => left.date < right.date;

    /// <summary>Whether one day comes after another.</summary>
    public static bool operator >(Day left, Day right) => left.date > right.date;

    /// <summary>Whether one day comes before another or is the same.</summary>
    public static bool operator <=(Day left, Day right) => left.date <= right.date;

    /// <summary>Whether one day comes after another or is the same.</summary>
    public static bool operator >=(Day left, Day right) => left.date >= right.date;
}
