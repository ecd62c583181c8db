namespace SovereignData.Policy;

/// <summary>How findings are known again, and how a baseline is written anew from what a build found.</summary>
public static class Baseline
{
    /// <summary>The property of a diagnostic that says which member it stands in: empty where it stands in none. Only what bears it can be listed.</summary>
    public const string MemberProperty = "member";

    /// <summary>The property of a diagnostic that says what is sent.</summary>
    public const string SourceProperty = "source";

    /// <summary>The property of a diagnostic that says what sends it.</summary>
    public const string SinkProperty = "sink";

    /// <summary>With this begins the id of every suppression by a baseline: <c>SOVS1001</c> suppresses SOV1001.</summary>
    public const string SuppressionPrefix = "SOVS";

    /// <summary>The fingerprint of a finding with some properties.</summary>
    public static Fingerprint FingerprintOf(string rule, string? member, string? source, string? sink) => new(rule, Some(member), Some(source), Some(sink));

    /// <summary>
    /// A baseline as the builds of an assembly say that it should be: what they found, and what the baseline says of other assemblies.
    /// What a build for one framework finds and one for another does not is listed too.
    /// </summary>
    /// <param name="existing">The text of the present baseline; null if there is none.</param>
    /// <param name="assembly">The name of the assembly.</param>
    /// <param name="logs">The texts of the SARIF logs, one for each framework.</param>
    public static BaselineRenewal Renew(string? existing, string assembly, IReadOnlyList<string> logs)
    {
        var before = existing is null ? new([], []) : BaselineReader.Read(existing);
        if (before.Errors is [var error, ..])
            return new(null, 0, error.Message);
        var read = logs.Select(SarifLog.Read).ToList();
        if (read.Contains(null))
            return new(null, 0, new PolicyMessage("NoSarif"));
        if (read.Exists(static log => !log!.IsWhole))
            return new(null, 0, new PolicyMessage("NotWhole"));
        var found = read
            .SelectMany(static log => log!.Findings.GroupBy(static finding => finding).Select(static same => (Finding: same.Key, Count: same.Count())))
            .GroupBy(static counted => counted.Finding)
            .Select(same => new BaselineEntry(same.Key, assembly, same.Max(static counted => counted.Count), default))
            .ToList();
        return new(BaselineText.Of(before.Entries.Where(entry => !entry.IsOf(assembly)).Concat(found)), found.Sum(static entry => entry.Count), null);
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
