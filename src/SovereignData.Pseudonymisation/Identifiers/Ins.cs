namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>The national health identity of a person (INS): a matricule in the form of a NIR, and the OID that says of which kind it is.</summary>
/// <remarks>Written as in FHIR, the system and the value: <c>urn:oid:1.2.250.1.213.1.4.8|</c> and the matricule.</remarks>
[DirectIdentifier]
public readonly record struct Ins
#if NET
    : ISpanParsable<Ins>
#endif
{
    private const string Urn = "urn:oid:";

    private readonly Nir _matricule;

    private Ins(Nir matricule, InsNature nature) => (_matricule, Nature) = (matricule, nature);

    /// <summary>Of which kind the matricule is.</summary>
    [NotHealthData("One of four kinds.")]
    public InsNature Nature { get; }

    /// <summary>The object identifier of that kind: <c>1.2.250.1.213.1.4.8</c> for a NIR.</summary>
    [NotHealthData("One of four kinds.")]
    public string Oid => InsOid.Of(Nature);

    /// <summary>The matricule as a number of the register.</summary>
    internal Nir Matricule => _matricule;

    /// <summary>Reads a matricule, as a NIR, and its OID, with or without <c>urn:oid:</c>.</summary>
    /// <exception cref="IdentifierFormatException">One of them is none; the message says why and where, without the text.</exception>
    public static Ins Parse(string matricule, string oid)
    {
        if (matricule is null)
            throw new ArgumentNullException(nameof(matricule));
        if (oid is null)
            throw new ArgumentNullException(nameof(oid));
        return TryParse(matricule.AsSpan(), oid.AsSpan(), out var ins, out var error) ? ins : throw new IdentifierFormatException("INS", error);
    }

    /// <summary>Reads an INS, written as its OID, a vertical bar and its matricule. The OID may follow <c>urn:oid:</c>.</summary>
    /// <exception cref="IdentifierFormatException">It is none; the message says why and where, without the text.</exception>
    public static Ins Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Ins Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var ins, out var error) ? ins : throw new IdentifierFormatException("INS", error);

    /// <summary>Reads an INS, written as its OID, a vertical bar and its matricule, if it is one. The OID may follow <c>urn:oid:</c>.</summary>
    public static bool TryParse(string? text, out Ins ins) => TryParse(text.AsSpan(), out ins, out _);

    /// <inheritdoc cref="TryParse(string, out Ins)"/>
    /// <param name="text">The text.</param>
    /// <param name="ins">What was read.</param>
    /// <param name="error">What is wrong with the text, if anything.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Ins ins, out IdentifierError error)
    {
        var bar = text.IndexOf('|');
        if (bar >= 0)
            return TryParse(text.Slice(bar + 1), text.Slice(0, bar), out ins, out error);
        (ins, error) = (default, new(IdentifierProblem.Oid));
        return false;
    }

    private static bool TryParse(ReadOnlySpan<char> matricule, ReadOnlySpan<char> oid, out Ins ins, out IdentifierError error)
    {
        ins = default;
        oid = oid.Trim();
        if (!InsOid.TryRead(oid.StartsWith(Urn.AsSpan(), StringComparison.OrdinalIgnoreCase) ? oid.Slice(Urn.Length) : oid, out var nature))
        {
            error = new(IdentifierProblem.Oid);
            return false;
        }

        var isIns = Nir.TryParse(matricule, out var nir, out error);
        ins = isIns ? new(nir, nature) : default;
        return isIns;
    }

    /// <summary>The matricule with its key: fifteen characters.</summary>
    /// <exception cref="InvalidOperationException">There is none: the value was never parsed.</exception>
    [return: DirectIdentifier]
    public string Reveal() => _matricule.Reveal();

    /// <summary>A mask, the same for every number. <see cref="Reveal"/> gives the number.</summary>
    [return: NotHealthData("The same text for every number.")]
    public override string ToString() => "INS ***";

#if NET
    static Ins IParsable<Ins>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ins>.TryParse(string? s, IFormatProvider? provider, out Ins result) => TryParse(s, out result);

    static Ins ISpanParsable<Ins>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Ins>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ins result) => TryParse(s, out result, out _);
#endif
}
