namespace SovereignData.Policy;

/// <summary>The ids of the rules that a verdict can name.</summary>
public static class VerdictRules
{
    /// <summary>Identifying data reaches a destination that no pseudonymisation would make admissible.</summary>
    public const string IdentifyingAtInadmissibleDestination = "SOV1001";

    /// <summary>Pseudonymised data reaches a destination that its level does not allow.</summary>
    public const string PseudonymisedAtInadmissibleDestination = "SOV1002";

    /// <summary>Data reaches a host that neither catalogue nor policy knows.</summary>
    public const string UnknownHost = "SOV1003";

    /// <summary>Data reaches a destination that cannot be determined.</summary>
    public const string UndeterminedDestination = "SOV1007";

    /// <summary>Identifying data leaves where pseudonymised data would be admissible.</summary>
    public const string MissingPseudonymisation = "SOV2001";

    /// <summary>Data in logs, traces, metrics or the console.</summary>
    public const string Log = "SOV2005";

    /// <summary>The order in which rules count where one argument could bear several: the first wins.</summary>
    internal static IReadOnlyList<string> Precedence { get; } =
    [
        Log,
        IdentifyingAtInadmissibleDestination,
        MissingPseudonymisation,
        PseudonymisedAtInadmissibleDestination,
        UnknownHost,
        UndeterminedDestination,
    ];
}
