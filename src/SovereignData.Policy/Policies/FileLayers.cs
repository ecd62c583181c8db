namespace SovereignData.Policy;

/// <summary>The <c>require</c> of policy files, one over the other: a file lies over those that it extends.</summary>
internal static class FileLayers
{
    /// <summary>Some files, and all that they extend, each once.</summary>
    public static IReadOnlyList<PolicyDocument> All(IEnumerable<PolicyDocument> files)
    {
        var all = new List<PolicyDocument>();
        foreach (var file in files)
        {
            if (!all.Exists(other => ReferenceEquals(other, file)))
                all.Add(file);
        }

        for (var next = 0; next < all.Count; next++)
        {
            foreach (var file in all[next].ExtendedFiles)
            {
                if (!all.Exists(other => ReferenceEquals(other, file)))
                    all.Add(file);
            }
        }

        return all;
    }

    public static RequirementTable Over(RequirementTable profile, IReadOnlyList<PolicyDocument> files)
    {
        if (files.Count == 0)
            return profile;

        var below = All(files.SelectMany(file => file.ExtendedFiles));
        var rules = files
            .Where(file => !below.Any(other => ReferenceEquals(other, file)))
            .SelectMany(file => file.Require)
            .GroupBy(rule => (rule.Level, rule.Kind))
            .Select(same => same.Aggregate((left, right) => left with { Requirement = left.Requirement.And(right.Requirement) }))
            .ToList();
        return Over(profile, below).With(rules, profile);
    }
}
