using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Baselines;

/// <summary>What a finding is known again by.</summary>
public sealed class FingerprintTests
{
    private const string Known = """
        public sealed class Desk
        {
            public void Run(Letter letter)
            {
                var text = letter.Ipp;
                Azure.Keep(text);
            }

            public void Note(Letter letter) => Aws.Keep(letter.Text);
        }
        """;

    [Fact]
    public async Task It_names_the_member_the_source_and_the_sink() => Assert.Equal(
        [
            new("SOV1001", "M:Desk.Run(Letter)", "P:Letter.Ipp", "M:Azure.Keep(System.Object)"),
            new("SOV1002", "M:Desk.Note(Letter)", "P:Letter.Text", "M:Aws.Keep(System.Object)"),
        ],
        await Of(Known));

    [Theory]
    [InlineData("\n\n// A line more.\npublic sealed class Desk { public void Run(Letter one) { var other = one.Ipp; var third = other;\n Azure.Keep(third); } public void Note(Letter letter) => Aws.Keep(letter.Text); }")]
    [InlineData("public sealed class Desk { public void Note(Letter letter) => Aws.Keep(letter.Text); public void Run(Letter letter) => Azure.Keep(letter.Ipp); }")]
    [InlineData("public sealed class Desk { public void Run(Letter letter) { Send(); void Send() => Azure.Keep(letter.Ipp); } public void Note(Letter letter) { System.Action send = () => Aws.Keep(letter.Text); send(); } }")]
    public async Task It_survives_moved_lines_renamed_locals_and_members_in_another_order(string code) =>
        Assert.Equal(await Of(Known), await Of(code));

    [Theory]
    [InlineData("letter.Ipp", "letter.Nir")]
    [InlineData("Azure.Keep", "Aws.Keep")]
    [InlineData("void Run(", "void Walk(")]
    public async Task It_is_another_where_the_source_the_sink_or_the_member_is(string what, string other) => Assert.Equal(
        ["SOV1002"],
        (await Of(Known.Replace(what, other, StringComparison.Ordinal))).Intersect(await Of(Known)).Select(finding => finding!.Rule),
        StringComparer.Ordinal);

    [Fact]
    public async Task A_finding_in_settings_is_known_by_the_file_and_the_key() => Assert.Equal(
        [new("SOV1005", "appsettings.json", "Archive:Endpoint", "chu.blob.core.windows.net")],
        await Letters.Found(Letters.Code("").WithAdditionalFile("appsettings.json", """{ "Archive": { "Endpoint": "https://chu.blob.core.windows.net" } }""")));

    private static Task<IReadOnlyList<Fingerprint?>> Of(string code) => Letters.Found(Letters.Code(code));
}
