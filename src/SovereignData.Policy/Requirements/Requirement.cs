namespace SovereignData.Policy;

/// <summary>What a policy requires of a destination: nothing, a set of assurances, or that data never goes there.</summary>
public readonly record struct Requirement
{
    private Requirement(Assurances assurances, bool never)
    {
        Assurances = assurances;
        IsNever = never;
    }

    /// <summary>Nothing is required.</summary>
    public static Requirement None { get; }

    /// <summary>No destination will do.</summary>
    public static Requirement Never { get; } = new(Assurances.None, never: true);

    /// <summary>The assurances required, if any.</summary>
    public Assurances Assurances { get; }

    /// <summary>Whether no destination will do.</summary>
    public bool IsNever { get; }

    /// <summary>Whether any destination will do.</summary>
    public bool IsNone => !IsNever && Assurances == Assurances.None;

    /// <summary>
    /// Requires all of the assurances. <see cref="Assurances.OnPremises"/> absorbs the others, which it satisfies.
    /// </summary>
    public static Requirement Of(Assurances assurances) =>
        new(assurances.Has(Assurances.OnPremises) ? Assurances.OnPremises : assurances, never: false);

    /// <summary>What both require together: <see cref="Never"/> wins, sets unite.</summary>
    public Requirement And(Requirement other) =>
        IsNever || other.IsNever ? Never : Of(Assurances | other.Assurances);

    /// <summary>The policy names: <c>never</c>, <c>none</c> or the assurances, separated by commas.</summary>
    public override string ToString() => this switch
    {
        { IsNever: true } => "never",
        { IsNone: true } => "none",
        _ => string.Join(", ", Assurances.Names()),
    };
}
