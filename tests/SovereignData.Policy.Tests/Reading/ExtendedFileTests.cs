namespace SovereignData.Policy.Tests;

/// <summary>Policy files that extend each other. A fault gets one error, at the place that <c>⟦…⟧</c> marks.</summary>
public sealed class ExtendedFileTests
{
    private const string House = "house.sovereign-policy.json";

    [Fact]
    public void A_file_lies_over_the_files_that_it_extends()
    {
        var policy = Policy(
            ("sovereign-policy.json", """{ "extends": ["house.sovereign-policy.json"], "require": { "pseudonymised": { "storage": ["hds"] } } }"""),
            (House, """{ "extends": ["state"], "require": { "pseudonymised": { "storage": ["eu_law"], "http": ["eu_hosted"] } } }"""));

        Assert.Equal("hds", policy.Requires(Level.Pseudonymised, DestinationKind.Storage).ToString());
        Assert.Equal("eu_hosted", policy.Requires(Level.Pseudonymised, DestinationKind.Http).ToString());
        Assert.Equal("eu_hosted, eu_law, hds, secnumcloud", policy.Requires(Level.Pseudonymised, DestinationKind.Database).ToString());
    }

    [Fact]
    public void Of_files_extended_side_by_side_the_strictest_counts()
    {
        var policy = Policy(
            ("sovereign-policy.json", """{ "extends": ["a.sovereign-policy.json", "b.sovereign-policy.json"] }"""),
            ("a.sovereign-policy.json", """{ "require": { "pseudonymised": { "storage": ["hds"] } } }"""),
            ("b.sovereign-policy.json", """{ "require": { "pseudonymised": { "storage": ["eu_law"] } } }"""));

        Assert.Equal("eu_law, hds", policy.Requires(Level.Pseudonymised, DestinationKind.Storage).ToString());
    }

    [Fact]
    public void A_file_extended_twice_lies_under_both()
    {
        var policy = Policy(
            ("sovereign-policy.json", """{ "extends": ["a.sovereign-policy.json", "house.sovereign-policy.json"] }"""),
            ("a.sovereign-policy.json", """{ "extends": ["house.sovereign-policy.json"], "require": { "pseudonymised": { "storage": "none" } } }"""),
            (House, """{ "require": { "pseudonymised": { "storage": ["secnumcloud"] } } }"""));

        Assert.Equal("none", policy.Requires(Level.Pseudonymised, DestinationKind.Storage).ToString());
    }

    [Fact]
    public void Files_are_named_without_their_folders_and_whatever_the_case()
    {
        var readings = Read(
            ("/policies/sovereign-policy.json", """{ "extends": ["House.sovereign-policy.json"] }"""),
            (@"C:\policies\house.sovereign-policy.json", "{}"));

        Assert.All(readings, reading => Assert.Empty(reading.Errors));
        Assert.Same(readings[1].Document, Assert.Single(readings[0].Document.ExtendedFiles));
    }

    [Fact]
    public void The_policy_does_not_depend_on_the_order_of_the_files()
    {
        (string Name, string Text)[] files =
        [
            ("sovereign-policy.json", """{ "extends": ["house.sovereign-policy.json"], "require": { "pseudonymised": { "storage": ["hds"] } } }"""),
            (House, """{ "require": { "pseudonymised": { "storage": ["eu_law"] } } }"""),
            ("other.sovereign-policy.json", """{ "require": { "pseudonymised": { "storage": ["eu_hosted"] } } }"""),
        ];

        foreach (var order in new[] { files, [files[2], files[1], files[0]], [files[1], files[2], files[0]] })
            Assert.Equal("eu_hosted, hds", Policy(order).Requires(Level.Pseudonymised, DestinationKind.Storage).ToString());
    }

    [Fact]
    public void A_file_that_is_not_at_hand_is_reported_with_the_nearest_that_is() => HasOneError(
        "No policy file 'hosue.sovereign-policy.json' is at hand. Did you mean 'house.sovereign-policy.json'?",
        ("sovereign-policy.json", """
            {
              "extends": ["care", ⟦"hosue.sovereign-policy.json"⟧]
            }
            """),
        (House, "{}"));

    [Fact]
    public void A_name_that_two_files_bear_is_reported() => HasOneError(
        "More than one policy file at hand is named 'house.sovereign-policy.json'.",
        ("sovereign-policy.json", """{ "extends": [⟦"house.sovereign-policy.json"⟧] }"""),
        ("a/house.sovereign-policy.json", "{}"),
        ("b/house.sovereign-policy.json", "{}"));

    [Fact]
    public void A_file_does_not_extend_itself() => HasOneError(
        "This closes a circle of files that extend each other: sovereign-policy.json → sovereign-policy.json.",
        ("sovereign-policy.json", """{ "extends": [⟦"sovereign-policy.json"⟧] }"""));

    [Fact]
    public void A_circle_is_reported_once_where_it_closes() => HasOneError(
        "This closes a circle of files that extend each other: b.sovereign-policy.json → c.sovereign-policy.json → b.sovereign-policy.json.",
        ("a.sovereign-policy.json", """{ "extends": ["b.sovereign-policy.json"] }"""),
        ("b.sovereign-policy.json", """{ "extends": ["c.sovereign-policy.json"] }"""),
        ("c.sovereign-policy.json", """
            {
              "version": 1,
              "extends": [ "d.sovereign-policy.json", ⟦"b.sovereign-policy.json"⟧ ]
            }
            """),
        ("d.sovereign-policy.json", "{}"));

    [Fact]
    public void A_tower_of_files_is_bounded_and_reported_once()
    {
        var files = Enumerable.Range(0, 12)
            .Select(i => ($"f{i:00}.sovereign-policy.json", i == 0 ? "{}" : $$"""{ "extends": [{{(i == 8 ? "⟦" : "")}}"f{{i - 1:00}}.sovereign-policy.json"{{(i == 8 ? "⟧" : "")}}] }"""))
            .ToArray();

        HasOneError("More than 8 files stand upon one another here.", files);
    }

    [Fact]
    public void A_tower_of_three_thousand_files_is_read()
    {
        var files = Enumerable.Range(0, 3000)
            .Select(i => ($"f{i}.sovereign-policy.json", i == 0 ? "{}" : $$"""{ "extends": ["f{{i - 1}}.sovereign-policy.json"] }"""))
            .ToArray();

        Assert.Contains(Read(files), reading => !reading.IsValid);
    }

    [Fact]
    public void An_extended_file_with_errors_carries_nothing_and_is_reported_once()
    {
        var readings = Read(
            ("sovereign-policy.json", """{ "extends": ["house.sovereign-policy.json"] }"""),
            (House, """{ "extends": ["research"], "requires": {} }"""));

        Assert.True(readings[0].IsValid);
        Assert.Single(readings[1].Errors);
        Assert.Empty(readings[0].Document.ExtendedFiles);
    }

    private static IReadOnlyList<PolicyReading> Read(params (string Name, string Text)[] files) =>
        PolicyReader.ReadAll([.. files.Select(file => new PolicyFile(file.Name, file.Text))]);

    private static EffectivePolicy Policy(params (string Name, string Text)[] files)
    {
        var readings = Read(files);
        Assert.All(readings, reading => Assert.Empty(reading.Errors));
        return EffectivePolicy.Create(readings.Select(reading => reading.Document), PolicyOptions.Empty);
    }

    private static void HasOneError(string message, params (string Name, string Text)[] marked)
    {
        var readings = Read([.. marked.Select(file => (file.Name, Marked.Plain(file.Text)))]);

        var faulty = Assert.Single(marked.Index(), file => Marked.Range(file.Item.Text) is not null);
        var found = Assert.Single(readings.Index(), reading => !reading.Item.IsValid);
        Assert.Equal(faulty.Index, found.Index);
        var error = Assert.Single(found.Item.Errors);
        Assert.Equal(Marked.Range(faulty.Item.Text), error.At);
        Assert.Equal(message, error.Message.ToString());
    }
}
