using System.Runtime.InteropServices;

namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>What is wrong with a text that should be an identifier. It holds nothing of the text.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Position">Where, from 1, white space not counted; 0 for the whole.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IdentifierError(IdentifierProblem Problem, int Position = 0)
{
    /// <summary>What is wrong, and where.</summary>
    public override string ToString()
    {
        var text = Problem switch
        {
            IdentifierProblem.None => "nothing is wrong",
            IdentifierProblem.Length => "it has too few or too many characters",
            IdentifierProblem.Character => "there must not be such a character",
            IdentifierProblem.Sex => "a NIR begins with 1, 2, 3, 4, 7 or 8",
            IdentifierProblem.Month => "the month of a NIR is 01 to 12, or 20 and over",
            IdentifierProblem.CheckDigits => "the check digits do not fit the rest",
            _ => "the OID is not that of a matricule INS",
        };
        return Position > 0 ? $"position {Position}: {text}" : text;
    }
}
