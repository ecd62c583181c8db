namespace SovereignData.Analyzers.Flow.Values;

/// <summary>Members of one object, in the order of their ids. Immutable; two sets of the same members are equal.</summary>
internal sealed class MemberSet : IEquatable<MemberSet>
{
    private readonly FieldKey[] _members;
    private readonly int _hash;

    private MemberSet(FieldKey[] members)
    {
        _members = members;
        foreach (var member in members)
            _hash = (_hash * 397) ^ StringComparer.Ordinal.GetHashCode(member.Id);
    }

    public static MemberSet None { get; } = new([]);

    public bool IsEmpty => _members.Length == 0;

    /// <summary>The set of some members; past the bound, of none, which says more.</summary>
    public static MemberSet Of(List<FieldKey> members)
    {
        if (members.Count is 0 or > FlowBudget.OverwrittenMembers)
            return None;
        members.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new([.. members]);
    }

    public bool Contains(FieldKey member) => Array.IndexOf(_members, member) >= 0;

    public MemberSet Union(MemberSet other)
    {
        if (other.IsEmpty)
            return this;
        if (IsEmpty)
            return other;
        var all = new List<FieldKey>(_members);
        foreach (var member in other._members)
        {
            if (!Contains(member))
                all.Add(member);
        }

        return all.Count == _members.Length ? this : Of(all);
    }

    public MemberSet Intersect(MemberSet other)
    {
        var both = Array.FindAll(_members, other.Names);
        return both.Length == _members.Length ? this : both.Length == 0 ? None : new(both);
    }

    public bool IsSubsetOf(MemberSet other) => ReferenceEquals(this, other) || (_members.Length <= other._members.Length && Array.TrueForAll(_members, other.Names));

    public T[] Map<T>(Func<FieldKey, T> map) => Array.ConvertAll(_members, member => map(member));

    public bool Equals(MemberSet? other)
    {
        if (other is null || _hash != other._hash || _members.Length != other._members.Length)
            return false;
        for (var i = 0; i < _members.Length; i++)
        {
            if (!string.Equals(_members[i].Id, other._members[i].Id, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MemberSet);

    public override int GetHashCode() => _hash;

    private bool Names(FieldKey member) => Array.Exists(_members, one => string.Equals(one.Id, member.Id, StringComparison.Ordinal));
}
