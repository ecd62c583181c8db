namespace SovereignData.Policy;

/// <summary>What each level requires of each kind of destination: a profile, and the layers of rules upon it.</summary>
internal sealed class RequirementTable
{
    private static readonly int Kinds = PolicyNames.Kinds.Names.Count;

    private readonly Requirement[] identifying;
    private readonly Requirement[] pseudonymised;

    private RequirementTable(Requirement[] identifying, Requirement[] pseudonymised)
    {
        this.identifying = identifying;
        this.pseudonymised = pseudonymised;
    }

    /// <summary>The requirement in force: a level's own, and those of the levels below it.</summary>
    public Requirement this[Level level, DestinationKind kind] => level switch
    {
        Level.Anonymised => Requirement.None,
        Level.Pseudonymised => pseudonymised[(int)kind],
        _ => pseudonymised[(int)kind].And(identifying[(int)kind]),
    };

    public static RequirementTable From(Func<DestinationKind, Requirement> identifying, Func<DestinationKind, Requirement> pseudonymised) =>
        new([.. EachKind().Select(identifying)], [.. EachKind().Select(pseudonymised)]);

    /// <summary>What both tables require together.</summary>
    public RequirementTable And(RequirementTable other) => From(
        kind => identifying[(int)kind].And(other.identifying[(int)kind]),
        kind => pseudonymised[(int)kind].And(other.pseudonymised[(int)kind]));

    /// <summary>
    /// Lays rules over this table: level-wide ones first, then those of one kind, whatever their order.
    /// A level-wide rule leaves alone the log column and every <c>never</c> of the profile.
    /// </summary>
    public RequirementTable With(IReadOnlyList<RequirementRule> rules, RequirementTable profile)
    {
        if (rules.Count == 0)
            return this;

        var table = new RequirementTable([.. identifying], [.. pseudonymised]);
        foreach (var rule in rules.Where(rule => rule.Kind is null))
        {
            foreach (var kind in EachKind().Where(kind => kind != DestinationKind.Log && !profile.Row(rule.Level)[(int)kind].IsNever))
                table.Row(rule.Level)[(int)kind] = rule.Requirement;
        }

        foreach (var rule in rules)
        {
            if (rule.Kind is { } kind)
                table.Row(rule.Level)[(int)kind] = rule.Requirement;
        }

        return table;
    }

    private static IEnumerable<DestinationKind> EachKind() => Enumerable.Range(0, Kinds).Select(kind => (DestinationKind)kind);

    private Requirement[] Row(Level level) => level == Level.Identifying ? identifying : pseudonymised;
}
