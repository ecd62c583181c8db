namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What a fact is about. Two origins are equal when they mean the same, wherever they were made.</summary>
internal abstract record Origin
{
    private int _key;

    protected Origin()
    {
    }

    /// <summary>A copy has a key of its own.</summary>
    protected Origin(Origin original) => _ = original;

    /// <summary>Its hash, computed once: sets of facts compare origins all the time.</summary>
    public int Key => _key != 0 ? _key : _key = GetHashCode() | 1;

    public virtual bool Equals(Origin? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    public bool Means(Origin other) => ReferenceEquals(this, other) || (Key == other.Key && Equals(other));
}

/// <summary>Tagged data.</summary>
/// <param name="Symbol">The documentation id of what bears the tag.</param>
/// <param name="Name">What a message calls it.</param>
/// <param name="Level">Its level at birth.</param>
/// <param name="Input">The input whose own tag this is, if it is one: a caller sees that tag by itself.</param>
internal sealed record SourceOrigin(string Symbol, string Name, Level Level, InputPath? Input) : Origin;

/// <summary>Everything that an input holds, whatever a caller hands in.</summary>
/// <param name="Path">The input.</param>
/// <param name="Covered">The level that the input's own tag has already been judged at, inside the member.</param>
internal sealed record InputOrigin(InputPath Path, Level? Covered) : Origin
{
    /// <summary>The open call through which alone the input came here.</summary>
    public FieldKey? Open { get; init; }

    /// <summary>The members of it that were overwritten: what a caller handed in there is gone.</summary>
    public MemberSet Without { get; init; } = MemberSet.None;

    /// <summary>What it has to do with the address that it is part of.</summary>
    public AddressPart Part { get; init; }

    /// <summary>It is what a container hands out: that says where a client sends, never what data there is.</summary>
    public bool IsService => Path.Field is { IsService: true };

    /// <summary>Whether both are about one input: they may differ in the way on which it came, and in what of it is left.</summary>
    public bool IsOfSameInput(InputOrigin other) => ReferenceEquals(this, other) || (Key == other.Key && Part == other.Part && Path.Equals(other.Path));

    /// <summary>Whether it says all that another says of the same input.</summary>
    public bool Includes(InputOrigin other) =>
        (Covered is not { } covered || covered <= other.Covered) && (Open is null || ReferenceEquals(Open, other.Open)) && Without.IsSubsetOf(other.Without);

    /// <summary>Whether both differ at most in what of the input is left.</summary>
    public bool IsSameButForRest(InputOrigin other) => IsOfSameInput(other) && Covered == other.Covered && ReferenceEquals(Open, other.Open);

    public bool Equals(InputOrigin? other) => other is not null && IsSameButForRest(other) && Without.Equals(other.Without);

    /// <summary>That of the input alone: facts of one input are joined.</summary>
    public override int GetHashCode() => (Path.GetHashCode() * 397) ^ (int)Part;
}

/// <summary>A value of a type parameter that was born here: its tags are those of the type argument.</summary>
internal sealed record TypeParameterOrigin(ITypeParameterSymbol Parameter) : Origin
{
    public bool Equals(TypeParameterOrigin? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Parameter);
}

/// <summary>A constant that may name a host.</summary>
/// <param name="Text">The text, with a <see cref="AddressTemplate.Hole"/> for each part that is not known.</param>
/// <param name="IsEndpoint">It was put where a client reads its endpoint.</param>
internal sealed record ConstantOrigin(string Text, bool IsEndpoint) : Origin
{
    /// <summary>It says by itself that it is an address.</summary>
    public bool IsAbsolute => Text.IndexOf("://", StringComparison.Ordinal) > 0;
}

/// <summary>A text that the code does not say: a setting, a variable of the environment, what a library made.</summary>
/// <param name="IsAddress">It is known to be an address, if not of which host.</param>
internal sealed record UnknownTextOrigin(bool IsAddress) : Origin;

/// <summary>An endpoint that was set, but not to a constant.</summary>
/// <param name="IsCertain">False where it hangs on an input, which may prove to be a constant after all.</param>
internal sealed record OpaqueEndpointOrigin(bool IsCertain) : Origin;

/// <summary>A declared destination.</summary>
/// <param name="Destination">A provider, an offer or a host.</param>
/// <param name="IsUser">The user declared it, and it goes before everything else; otherwise a member means it, as a region does.</param>
internal sealed record DeclaredDestinationOrigin(string Destination, bool IsUser) : Origin;

/// <summary>The client of a vendor was made without any endpoint: it sends wherever such clients do.</summary>
internal sealed record DefaultEndpointOrigin : Origin
{
    public static DefaultEndpointOrigin Instance { get; } = new();
}

/// <summary>What is written into the stream or writer goes to a sink.</summary>
/// <param name="Sink">The sink that opened it.</param>
internal sealed record OpenedOrigin(Summaries.Sink Sink) : Origin;

/// <summary>The value passed through a pseudonymiser or an anonymiser.</summary>
internal sealed record LoweredOrigin : Origin
{
    public static LoweredOrigin Instance { get; } = new();
}

/// <summary>What more statics hold than a value may tell apart.</summary>
internal sealed record UntoldOrigin : Origin
{
    public static UntoldOrigin Instance { get; } = new();
}
