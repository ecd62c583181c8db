using System.Text.RegularExpressions;

namespace SovereignData.Analyzers.Tagging;

/// <summary>What the validation attributes of a member say of it.</summary>
internal static class Formats
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    // Published examples, and lookalikes that the real format refuses.
    private static readonly string[] NationalNumbers = ["295109912611193", "253072B07300470"];
    private static readonly string[] NoNationalNumbers = ["999999999999999", "AAAAAAAAAAAAAAA", "1"];
    private static readonly string[] DiagnosisCodes = ["E11.9", "I10", "C50.9"];
    private static readonly string[] NoDiagnosisCodes = ["1109", "AB", "diabetes", "ABCDE", ""];

    private static readonly string[] Spellings = ["EmailAddress", "Phone", "RegularExpression"];

    /// <summary>What the format alone makes of a text, whatever its name.</summary>
    public static Term? Find(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (!IsValidation(attribute.AttributeClass))
                continue;
            switch (attribute.AttributeClass!.Name)
            {
                case "EmailAddressAttribute":
                    return Vocabulary.Find("email");
                case "PhoneAttribute":
                    return Vocabulary.Find("phone");
                case "RegularExpressionAttribute" when attribute.ConstructorArguments is [{ Value: string pattern }]:
                    return Accepts(pattern, NationalNumbers, NoNationalNumbers) ? Vocabulary.Find("nir")
                        : Accepts(pattern, DiagnosisCodes, NoDiagnosisCodes) ? Vocabulary.Find("cim10")
                        : null;
            }
        }

        return null;
    }

    /// <summary>Whether a name in source may be that of an attribute that tells a format.</summary>
    public static bool IsSpelled(string attribute) =>
        Spellings.Any(spelling => attribute.EndsWith(spelling, StringComparison.Ordinal) || attribute.EndsWith($"{spelling}Attribute", StringComparison.Ordinal));

    /// <summary>The most characters that a member may have, where an attribute says so.</summary>
    public static int? LongestOf(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (IsValidation(attribute.AttributeClass) && attribute is { AttributeClass.Name: "StringLengthAttribute" or "MaxLengthAttribute", ConstructorArguments: [{ Value: int longest }] })
                return longest;
        }

        return null;
    }

    private static bool IsValidation(INamedTypeSymbol? attribute) =>
        attribute?.ContainingNamespace is { Name: "DataAnnotations", ContainingNamespace: { Name: "ComponentModel", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static bool Accepts(string pattern, string[] examples, string[] others)
    {
        try
        {
            // As the attribute does it: the whole text.
            var regex = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, Patience);
            return examples.All(regex.IsMatch) && !others.Any(regex.IsMatch);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
