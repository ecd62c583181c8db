namespace SovereignData.Policy;

/// <summary>Reads the value of a requirement option: <c>never</c>, <c>none</c>, or assurances separated by commas.</summary>
internal static class RequirementText
{
    private static readonly string[] Alone = [Requirement.Never.ToString(), Requirement.None.ToString()];

    private static readonly string[] Valid = [.. Alone, .. PolicyNames.AssuranceNames.Names];

    public static Requirement? Read(string text, Action<string, PolicyMessage> report)
    {
        var parts = OptionList.Split(text);
        if (parts.Count == 1 && IsAlone(parts[0]))
            return Is(parts[0], Requirement.Never) ? Requirement.Never : Requirement.None;

        var sound = true;
        var sum = Assurances.None;
        foreach (var part in parts)
        {
            if (PolicyNames.TryParse(part, out Assurances assurance))
            {
                sum |= assurance;
                continue;
            }

            sound = false;
            report(part, IsAlone(part)
                ? new PolicyMessage("OptionAlone", part)
                : new PolicyMessage("OptionRequirement", part) { Valid = Valid });
        }

        return sound ? Requirement.Of(sum) : null;
    }

    private static bool IsAlone(string part) => Alone.Contains(part, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string part, Requirement requirement) =>
        string.Equals(part, requirement.ToString(), StringComparison.OrdinalIgnoreCase);
}
