namespace SovereignData.Pseudonymisation.Risk;

/// <summary>
/// How many records share all their quasi-identifiers (k-anonymity), and how many different sensitive values they have among
/// them (distinct l-diversity). Immutable: each step gives a new check.
/// </summary>
/// <typeparam name="T">The type of the records, of which each is about one person.</typeparam>
/// <remarks>
/// To pass is no proof of anonymity: nothing is said about what is known from elsewhere, about how near to each other the
/// sensitive values are, or about several releases of the same people.
/// </remarks>
public sealed class RiskCheck<T>
{
    private readonly Func<T, object?>[] _quasiIdentifiers;
    private readonly Func<T, object?>[] _sensitive;

    private RiskCheck(Func<T, object?>[] quasiIdentifiers, Func<T, object?>[] sensitive) => (_quasiIdentifiers, _sensitive) = (quasiIdentifiers, sensitive);

    /// <summary>A check that knows no quasi-identifier yet.</summary>
    public RiskCheck()
        : this([], [])
    {
    }

    /// <summary>Counts a value as a quasi-identifier.</summary>
    /// <param name="value">Reads it from a record. Values are compared by <see cref="object.Equals(object)"/>; nothing is a value, too.</param>
    public RiskCheck<T> WithQuasiIdentifier(Func<T, object?> value) => new([.. _quasiIdentifiers, value ?? throw new ArgumentNullException(nameof(value))], _sensitive);

    /// <summary>Counts all public members that bear <see cref="QuasiIdentifierAttribute"/>, or an attribute that derives from it, as quasi-identifiers.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public RiskCheck<T> WithTaggedQuasiIdentifiers()
    {
        var tagged = TaggedMembers.Of<T>();
        return tagged.Length > 0 ? new([.. _quasiIdentifiers, .. tagged], _sensitive) : throw new InvalidOperationException($"No member of {typeof(T).Name} is tagged as a quasi-identifier.");
    }

    /// <summary>Counts a value as sensitive: what nobody should learn of somebody in the data.</summary>
    /// <param name="value">Reads it from a record.</param>
    public RiskCheck<T> WithSensitive(Func<T, object?> value) => new(_quasiIdentifiers, [.. _sensitive, value ?? throw new ArgumentNullException(nameof(value))]);

    /// <summary>Checks a set of records.</summary>
    /// <param name="records">All records of the release.</param>
    /// <param name="k">How many records at least should share their quasi-identifiers: 2 or more.</param>
    /// <param name="l">How many different sensitive values they should have, in each of the sensitive ones; 1 asks for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 2, or <paramref name="l"/> below 1.</exception>
    /// <exception cref="InvalidOperationException">No quasi-identifier was named, or no sensitive value where diversity is asked for.</exception>
    [return: NotHealthData("Numbers of records, and where they stand.")]
    public RiskReport Check(IEnumerable<T> records, int k, int l = 1)
    {
        if (records is null)
            throw new ArgumentNullException(nameof(records));
        if (k < 2)
            throw new ArgumentOutOfRangeException(nameof(k), k, "A class of one hides nobody.");
        if (l < 1)
            throw new ArgumentOutOfRangeException(nameof(l), l, "A class has one sensitive value at least.");
        if (_quasiIdentifiers.Length == 0)
            throw new InvalidOperationException("No quasi-identifier is named.");
        if (l > 1 && _sensitive.Length == 0)
            throw new InvalidOperationException("No sensitive value is named.");

        var all = records.ToList();
        var classes = Enumerable.Range(0, all.Count)
            .GroupBy(position => new EquivalenceKey(_quasiIdentifiers, all[position]))
            .Select(same => new EquivalenceClass([.. same], DiversityOf([.. same.Select(position => all[position])])))
            .ToList();
        return new(all.Count, classes, k, l);
    }

    private int? DiversityOf(T[] records) => _sensitive.Length == 0 ? null : _sensitive.Min(value => records.Select(value).Distinct().Count());

    /// <summary>The quasi-identifiers of one record, compared one by one.</summary>
    private sealed class EquivalenceKey(Func<T, object?>[] values, T record) : IEquatable<EquivalenceKey>
    {
        private readonly object?[] _values = Array.ConvertAll(values, value => value(record));

        public bool Equals(EquivalenceKey? other) => other is not null && _values.SequenceEqual(other._values);

        public override bool Equals(object? obj) => Equals(obj as EquivalenceKey);

        public override int GetHashCode() => _values.Aggregate(17, static (hash, value) => (hash * 31) ^ (value?.GetHashCode() ?? 0));
    }
}
