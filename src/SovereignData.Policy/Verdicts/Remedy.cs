namespace SovereignData.Policy;

/// <summary>What would mend a violation.</summary>
public enum Remedy
{
    /// <summary>Pseudonymise the data: it may then go where it goes now.</summary>
    Pseudonymise,

    /// <summary>Send the data to another destination.</summary>
    Move,

    /// <summary>Pseudonymise the data, and send it to another destination.</summary>
    PseudonymiseAndMove,

    /// <summary>Leave the data out, or anonymise it: at this kind of destination nothing else will do.</summary>
    Withhold,

    /// <summary>Declare the host in the policy, or send elsewhere.</summary>
    DeclareHost,

    /// <summary>Make the destination known: by a constant endpoint, <c>[Destination]</c> or a declared destination.</summary>
    DetermineDestination,
}
