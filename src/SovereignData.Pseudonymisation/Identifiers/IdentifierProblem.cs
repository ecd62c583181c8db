namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>Why a text is not the identifier that it should be.</summary>
public enum IdentifierProblem
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>It has too few or too many characters.</summary>
    Length,

    /// <summary>A character stands where it must not, such as a letter among the digits.</summary>
    Character,

    /// <summary>The first digit of a NIR is none that is given out.</summary>
    Sex,

    /// <summary>The month of birth in a NIR is none that is given out.</summary>
    Month,

    /// <summary>The check digits do not fit the rest.</summary>
    CheckDigits,

    /// <summary>The object identifier (OID) is not one of a matricule INS.</summary>
    Oid,
}
