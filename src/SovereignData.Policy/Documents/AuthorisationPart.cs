namespace SovereignData.Policy;

/// <summary>What an authorisation is made of, where it is written in code.</summary>
public enum AuthorisationPart
{
    /// <summary>Who receives the data.</summary>
    Provider,

    /// <summary>The decision that grants it.</summary>
    Reference,

    /// <summary>The last day on which it holds.</summary>
    Expires,

    /// <summary>The highest level covered.</summary>
    Level,

    /// <summary>Why it was granted.</summary>
    Justification,
}
