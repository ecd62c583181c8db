using System.Text.Json.Nodes;

namespace SovereignData.Policy.Tests;

/// <summary>The tables of <c>docs/policy.md</c> are what the library does.</summary>
public sealed class PolicyPageTests
{
    private const string Page = "docs/policy.md";

    private static readonly Level[] Levels = [Level.Identifying, Level.Pseudonymised];

    private static readonly string[] Columns = ["on premises", "qualified", "certified", "bare", "unknown", "undetermined"];

    [Fact]
    public void Its_profiles_are_those_of_the_library() => WrittenText.IsSection(Page, "profiles", Table(
        ["Profile", "Level", "Kind of destination", "Requires"],
        (profile, level, kind) => [Requirement(EffectivePolicy.Of(profile).Requires(level, kind))]));

    [Fact]
    public void Its_verdicts_are_those_of_the_function() => WrittenText.IsSection(Page, "verdicts", Table(
        ["Profile", "Level", "Kind of destination", "On premises", "Qualified", "Certified", "Bare", "Unknown host", "Not determined"],
        (profile, level, kind) => [.. Columns.Select(column => Cell(Verdict.Of(level, kind, Destinations.ByName[column], EffectivePolicy.Of(profile), Destinations.Today)))]));

    [Fact]
    public void Every_class_of_destination_is_a_column() => Assert.Equal(Destinations.ByName.Keys, Columns, StringComparer.Ordinal);

    [Fact]
    public void Its_keys_are_those_of_the_schema()
    {
        var parts = new[] { "" }.Concat(SchemaValidator.Shipped.Schema["$defs"]!.AsObject().Where(part => part.Value!["properties"] is not null).Select(part => part.Key));

        WrittenText.IsSection(Page, "keys", string.Concat(parts.Select(Keys)));
    }

    [Fact]
    public void Every_option_is_named()
    {
        var text = File.ReadAllText(Path.Combine(CatalogueFiles.Repository, Page));

        Assert.All(OptionKeys.All.Append($"{OptionKeys.DestinationPrefix}*"), key => Assert.Contains($"`{key}`", text, StringComparison.Ordinal));
    }

    /// <summary>One row for all kinds that are treated alike.</summary>
    private static string Table(string[] head, Func<Profile, Level, DestinationKind, string[]> cells)
    {
        var rows =
            from profile in Enum.GetValues<Profile>()
            from level in Levels
            from row in Enum.GetValues<DestinationKind>().GroupBy(kind => string.Join(" | ", cells(profile, level, kind)), StringComparer.Ordinal)
            select $"| `{profile.PolicyName()}` | {level.PolicyName()} | {string.Join(", ", row.Select(kind => kind.PolicyName()))} | {row.Key} |\n";
        return $"\n| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => " --- |"))}\n{string.Concat(rows)}\n";
    }

    private static string Requirement(Requirement requirement) => requirement switch
    {
        { IsNever: true } => "never",
        { IsNone: true } => "nothing",
        _ => string.Join(", ", requirement.Assurances.Names().Select(name => $"`{name}`")),
    };

    private static string Cell(Verdict verdict) => verdict is Verdict.Violation { RuleId: var id } ? $"[{id}](rules/{id}.md)" : "admissible";

    private static string Keys(string part)
    {
        var schema = SchemaValidator.Shipped.Part(part);
        var required = schema["required"]?.AsArray().Select(key => key!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        var rows = schema["properties"]!.AsObject().Select(property =>
            $"| `{property.Key}`{(required.Contains(property.Key) ? " (required)" : "")} | {Value(property.Value!.AsObject())} | {Meaning(property.Value!.AsObject())} |\n");
        return $"\n### {Title(part)}\n\n{schema["description"]!.GetValue<string>()}\n\n| Key | Value | Meaning |\n| --- | --- | --- |\n{string.Concat(rows)}{(IsLast(part) ? "\n" : "")}";
    }

    private static bool IsLast(string part) => string.Equals(SchemaValidator.Shipped.Schema["$defs"]!.AsObject().Last(one => one.Value!["properties"] is not null).Key, part, StringComparison.Ordinal);

    private static string Title(string part) => part switch
    {
        "" => "The file",
        "require" => "`require`",
        "requireOfKinds" => "`require` of a level, per kind",
        "claimWithFacts" => "An assurance as an object",
        "hostWithFacts" => "A host as an object",
        "neutral" => "An entry of `neutral`",
        "leakSwitch" => "An entry of `leakSwitches`",
        _ => $"An entry of `{part}s`",
    };

    private static string Meaning(JsonObject property) => (property["description"] ?? SchemaValidator.Shipped.Resolve(property)["description"])!.GetValue<string>();

    private static string Value(JsonObject property)
    {
        var part = SchemaValidator.Shipped.Resolve(property);
        return (property["$ref"]?.GetValue<string>(), part) switch
        {
            (_, { } one) when one["enum"] is JsonArray names => string.Join(", ", names.Select(name => $"`{name!.GetValue<string>()}`")),
            (_, { } one) when one["const"] is { } only => $"`{only}`",
            ("#/$defs/date", _) => "`yyyy-MM-dd`",
            (_, { } one) when one["type"]?.GetValue<string>() is "array" => "list",
            (_, { } one) when one["type"]?.GetValue<string>() is "string" => "text",
            ("#/$defs/requirement", _) => "`never`, `none` or a list",
            (_, { } one) when one["anyOf"] is not null => "`never`, `none`, a list or an object",
            _ => "object",
        };
    }
}
