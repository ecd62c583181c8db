using System.Globalization;
using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads baselines, the lists of known findings. No input makes it throw.</summary>
public static class BaselineReader
{
    /// <summary>What the name of every baseline is, or ends in behind a dot.</summary>
    public const string StandardName = "sovereign-baseline.json";

    private const int Version = 1;
    private const int MaxLength = 16 << 20;

    /// <summary>Whether a file of this name or path is a baseline.</summary>
    public static bool IsBaseline(string path)
    {
        var name = path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
        return name.Equals(StandardName, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("." + StandardName, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a baseline. One that is not valid lists nothing.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="rules">The ids of the rules that it may list; any, if null.</param>
    public static BaselineReading Read(string text, IReadOnlyCollection<string>? rules = null)
    {
        var scope = new ReadingScope(KnownProviders.Of(Catalogue.BuiltIn, []));
        var (root, error) = JsonReader.Read(text, MaxLength);
        if (error is not null)
            scope.Report(error.At, error.Message);
        var entries = root is null ? [] : Entries(scope, root, rules);
        return scope.Errors.Count == 0 ? new(entries, []) : new([], scope.Errors);
    }

    private static IReadOnlyList<BaselineEntry> Entries(ReadingScope scope, JsonNode root, IReadOnlyCollection<string>? rules)
    {
        if (Fields.Open(scope, root, "$schema", "version", "findings") is not { } file || !file.Require("version"))
            return [];
        if (file["version"] is not JsonNode.Number version)
            scope.Report(file["version"]!.At, "ExpectedNumber");
        else if (!string.Equals(version.Value, Version.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            scope.Report(version.At, "UnsupportedVersion", version.Value, Version);
        return scope.List(file["findings"], node => Entry(scope, node, rules));
    }

    private static BaselineEntry? Entry(ReadingScope scope, JsonNode node, IReadOnlyCollection<string>? rules)
    {
        if (Fields.Open(scope, node, "assembly", "rule", "member", "source", "sink", "count") is not { } fields || !fields.Require("rule") || scope.Text(fields["rule"]) is not { } rule)
            return null;
        if (rules?.Contains(rule, StringComparer.Ordinal) == false)
            scope.Report(fields["rule"]!.At, new PolicyMessage("UnlistedRule", rule) { Valid = rules });
        var finding = new Fingerprint(rule, scope.Text(fields["member"]), scope.Text(fields["source"]), scope.Text(fields["sink"]));
        return new(finding, scope.Text(fields["assembly"]), Count(scope, fields["count"]), fields.At);
    }

    private static int Count(ReadingScope scope, JsonNode? node)
    {
        switch (node)
        {
            case null:
                return 1;
            case JsonNode.Number number when int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
                return count;
            case JsonNode.Number number:
                scope.Report(number.At, "BadCount", number.Value);
                return 1;
            default:
                scope.Report(node.At, "ExpectedNumber");
                return 1;
        }
    }
}
