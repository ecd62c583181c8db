namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What an object can hold something under: a member, an element position, or the content of a type parameter.</summary>
internal sealed class FieldKey
{
    private const string ServicePrefix = "$service:";

    private FieldKey(string id, ISymbol? member, int ordinal, int arity, int position)
    {
        Id = id;
        Member = member;
        Ordinal = ordinal;
        Arity = arity;
        Position = position;
    }

    /// <summary>What was poured into the object without a name: the text of a builder, the bytes of a stream.</summary>
    public static FieldKey Base { get; } = new("$base", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>To what level the whole object has been lowered.</summary>
    public static FieldKey Cap { get; } = new("$cap", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>That a copy has been made: on a branch where it has not, it holds nothing, not even what its original does.</summary>
    public static FieldKey Made { get; } = new("$made", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>What a writer, reader or wrapper stands on.</summary>
    public static FieldKey Under { get; } = new("$under", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>Where what is written into a stream or writer is sent.</summary>
    public static FieldKey Sent { get; } = new("$sent", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>What the entries of a dictionary that are known by their keys make up together.</summary>
    public static FieldKey Entries { get; } = new("$entries", member: null, ordinal: -1, arity: 0, position: -1);

    /// <summary>The elements of a sequence whose position is not known.</summary>
    public static FieldKey Element { get; } = new("$[]", member: null, ordinal: 0, arity: 1, position: -1);

    public string Id { get; }

    public ISymbol? Member { get; }

    public int Ordinal { get; }

    public int Arity { get; }

    public int Position { get; }

    public bool IsContent => Arity > 0;

    /// <summary>What a call gives whose receiver came in from outside.</summary>
    public bool IsCall { get; private init; }

    /// <summary>What a container of services hands out under one name.</summary>
    public bool IsService { get; private init; }

    /// <summary>What a dictionary holds under one key.</summary>
    public bool IsEntry { get; private init; }

    /// <summary>Whether the key stands for what is held elsewhere as well.</summary>
    public bool IsAside => IsEntry || ReferenceEquals(this, Entries);

    public bool IsSpecial => IsAside || ReferenceEquals(this, Cap) || ReferenceEquals(this, Made) || ReferenceEquals(this, Sent);

    /// <summary>Whether the key stands for data, and not for what the analysis keeps of an object.</summary>
    public bool IsData => Member is not null || IsContent || IsUnseen || ReferenceEquals(this, Base);

    /// <summary>A member that is known by its id alone, as a private field of a package is.</summary>
    public bool IsUnseen => Member is null && Id[0] != '$';

    public static FieldKey OfMember(ISymbol? member, string id) => new(id, member, ordinal: -1, arity: 0, position: -1);

    public static FieldKey OfCall(string id) => new(id, member: null, ordinal: -1, arity: 0, position: -1) { IsCall = true };

    public static FieldKey OfService(string service) => new(ServicePrefix + service, member: null, ordinal: -1, arity: 0, position: -1) { IsService = true };

    public static FieldKey OfEntry(string key) => new("$entry:" + key, member: null, ordinal: -1, arity: 0, position: -1) { IsEntry = true };

    /// <summary>What a generic object holds for one of its type parameters.</summary>
    public static FieldKey Content(int ordinal, int arity) =>
        arity == 1 ? Element : Contents.GetOrAdd((ordinal, arity), static key =>
            new($"$content:{key.Ordinal}/{key.Arity}", member: null, key.Ordinal, key.Arity, position: -1));

    /// <summary>One known position of a sequence.</summary>
    public static FieldKey At(int position) =>
        Positions.GetOrAdd(position, static key => new($"$[{key}]", member: null, ordinal: 0, arity: 1, key));

    /// <summary>The key behind the id of one that stands for no member; null for any other id.</summary>
    public static FieldKey? Special(string id)
    {
        if (id.Length == 0 || id[0] != '$')
            return null;
        foreach (var named in new[] { Base, Cap, Under, Sent, Element })
        {
            if (string.Equals(named.Id, id, StringComparison.Ordinal))
                return named;
        }

        if (id.StartsWith(ServicePrefix, StringComparison.Ordinal))
            return OfService(id.Substring(ServicePrefix.Length));
        if (id.StartsWith("$[", StringComparison.Ordinal))
            return Digits.TryRead(id.Substring(2, id.Length - 3), out var position) ? At(position) : null;
        var parts = id.StartsWith("$content:", StringComparison.Ordinal) ? id.Substring(9).Split('/') : [];
        return parts is [var first, var second] && Digits.TryRead(first, out var ordinal) && Digits.TryRead(second, out var arity) ? Content(ordinal, arity) : null;
    }

    public override string ToString() => Id;

    private static System.Collections.Concurrent.ConcurrentDictionary<(int Ordinal, int Arity), FieldKey> Contents { get; } = new();

    private static System.Collections.Concurrent.ConcurrentDictionary<int, FieldKey> Positions { get; } = new();
}
