namespace SovereignData.Policy.Tests;

public sealed class LayeringTests
{
    [Theory]
    [InlineData("", "", "eu_hosted, eu_law, hds")]
    [InlineData("", "state", "eu_hosted, eu_law, hds, secnumcloud")]
    [InlineData("research", "", "eu_hosted, eu_law, hds, secnumcloud")]
    [InlineData("research", "care", "eu_hosted, eu_law, hds")]
    public void The_base_is_the_options_profile_else_what_the_file_extends_else_care(string extends, string profile, string expected)
    {
        var policy = Policy(
            extends.Length == 0 ? "{}" : $$"""{ "extends": ["{{extends}}"] }""",
            profile.Length == 0 ? "" : $"profile = {profile}");

        Assert.Equal(expected, policy.Requires(Level.Pseudonymised, DestinationKind.Storage).ToString());
    }

    [Fact]
    public void Later_layers_replace_earlier_ones()
    {
        const string File = """{ "require": { "pseudonymised": { "*": ["eu_hosted"], "storage": ["hds"], "ai": ["eu_law"] } } }""";

        Assert.Equal("eu_hosted", Requirement(File, "", DestinationKind.Database));
        Assert.Equal("hds", Requirement(File, "", DestinationKind.Storage));
        Assert.Equal("eu_law", Requirement(File, "", DestinationKind.Ai));
        Assert.Equal("eu_hosted, hds", Requirement(File, "require.pseudonymised = hds, eu_hosted", DestinationKind.Storage));
        Assert.Equal("secnumcloud", Requirement(File, "require.pseudonymised = hds\nrequire.pseudonymised.storage = secnumcloud", DestinationKind.Storage));
    }

    [Theory]
    [InlineData("""{ "require": { "identifying": ["hds"] } }""", "")]
    [InlineData("""{ "require": { "identifying": { "*": "none" } } }""", "")]
    [InlineData("{}", "require.identifying = hds")]
    public void A_level_wide_key_never_overrides_a_profiles_never_nor_the_log_column(string file, string options)
    {
        var policy = Policy(file, options);

        Assert.All(
            [DestinationKind.Ai, DestinationKind.Analytics, DestinationKind.Telemetry, DestinationKind.Log],
            kind => Assert.True(policy.Requires(Level.Identifying, kind).IsNever));
        Assert.True(policy.Requires(Level.Pseudonymised, DestinationKind.Log).IsNone);
    }

    [Fact]
    public void A_level_wide_never_leaves_the_log_column_alone()
    {
        var policy = Policy("""{ "require": { "pseudonymised": "never" } }""", "");

        Assert.True(policy.Requires(Level.Pseudonymised, DestinationKind.Http).IsNever);
        Assert.True(policy.Requires(Level.Pseudonymised, DestinationKind.Log).IsNone);
    }

    [Fact]
    public void A_key_of_one_kind_does_override_a_profiles_never() =>
        Assert.Equal("eu_hosted, eu_law, hds", Policy("{}", "require.identifying.ai = hds").Requires(Level.Identifying, DestinationKind.Ai).ToString());

    [Fact]
    public void What_a_level_requires_every_higher_level_requires_too()
    {
        var policy = Policy("""{ "require": { "pseudonymised": { "http": ["secnumcloud"], "log": "never", "storage": "never" } } }""", "");

        Assert.Equal("eu_hosted, eu_law, hds, secnumcloud", policy.Requires(Level.Identifying, DestinationKind.Http).ToString());
        Assert.True(policy.Requires(Level.Identifying, DestinationKind.Log).IsNever);
        Assert.True(policy.Requires(Level.Identifying, DestinationKind.Storage).IsNever);
        Assert.True(policy.Requires(Level.Anonymised, DestinationKind.Storage).IsNone);
    }

    [Fact]
    public void On_premises_absorbs_what_it_satisfies() =>
        Assert.Equal("on_premises", EffectivePolicy.Of(Profile.Research).Requires(Level.Identifying, DestinationKind.Database).ToString());

    [Fact]
    public void Of_several_files_the_strictest_counts_in_whatever_order()
    {
        var loose = PolicyReader.Read("""{ "extends": ["care"], "require": { "pseudonymised": ["eu_hosted"] } }""").Document;
        var strict = PolicyReader.Read("""{ "extends": ["research"], "require": { "pseudonymised": ["hds"] } }""").Document;

        foreach (var files in new[] { new[] { loose, strict }, [strict, loose] })
        {
            var policy = EffectivePolicy.Create(files, PolicyOptions.Empty);
            Assert.Equal("eu_hosted, hds", policy.Requires(Level.Pseudonymised, DestinationKind.Http).ToString());
            Assert.Equal("on_premises", policy.Requires(Level.Identifying, DestinationKind.Http).ToString());
        }
    }

    private static string Requirement(string file, string options, DestinationKind kind) =>
        Policy(file, options).Requires(Level.Pseudonymised, kind).ToString();

    private static EffectivePolicy Policy(string file, string options)
    {
        var reading = PolicyReader.Read(file);
        Assert.Empty(reading.Errors);
        return EffectivePolicy.Create([reading.Document], OptionText.Read(options).Options);
    }
}
