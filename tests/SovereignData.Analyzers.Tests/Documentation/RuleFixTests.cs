using SovereignData.Analyzers.Tests.CodeFixes;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>What our code fixes make of what the pages of the rules show as a violation.</summary>
public sealed class RuleFixTests
{
    /// <summary>The title of the fix that turns the violation of a page into its fix.</summary>
    public static TheoryData<string, string> Turned => new()
    {
        { "SOV2001", "Pseudonymise with 'pseudonyms.Of'" },
        { "SOV2002", "Replace the hash by 'pseudonyms.Of'" },
        { "SOV2005", "Leave it out of the message" },
        { "SOV2006", "Pseudonymise with 'pseudonyms.Of'" },
        { "SOV2007", "Pseudonymise with 'pseudonyms.Of'" },
        { "SOV2008", "Turn it off" },
        { "SOV3001", "Tag it [DirectIdentifier]" },
        { "SOV3002", "Tag the type 'Bed' [HealthData]" },
        { "SOV3003", "Move [DirectIdentifier] to the property" },
        { "SOV3004", "Tag it [DirectIdentifier], as what it stands for" },
    };

    /// <summary>Rules of which the code fix authorises the transfer, once somebody has decided on it: the provider, the level and the method that sends.</summary>
    public static TheoryData<string, string, string, string> Authorised => new()
    {
        { "SOV1001", "aws", "identifying", "Keep" },
        { "SOV1002", "aws", "pseudonymised", "Share" },
    };

    /// <summary>Rules of which the code fix declares the destination, once somebody has found it out: the client, and what the attribute precedes.</summary>
    public static TheoryData<string, string, string, string> Declared => new()
    {
        { "SOV1003", "http", "HttpClient http", " " },
        { "SOV1007", "s3", "private readonly IAmazonS3 s3", "\n    " },
    };

    [Theory]
    [MemberData(nameof(Turned))]
    public async Task The_code_fix_turns_the_violation_into_the_fix(string id, string title)
    {
        var violation = await RuleExampleTests.Example(id, "Violation").Marked();

        await violation.Verification().WithFix(title, RuleExampleTests.Example(id, "Fix").Text).RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Authorised))]
    public async Task The_code_fix_authorises_the_transfer_and_leaves_the_reference_to_fill_in(string id, string provider, string level, string method)
    {
        var violation = await RuleExampleTests.Example(id, "Violation").Marked();
        var authorised = RuleExampleTests.Example(id, "Violation").Bare.Text.Replace(
            $"    public async Task {method}(",
            $$"""
                [{|SOV4003:AuthorisedTransfer("{{provider}}", Level = "{{level}}", Reference = "", Expires = "2027-11-21", Justification = "")|}]
                public async Task {{method}}(
            """,
            StringComparison.Ordinal);

        await violation.Verification().WithFix("Authorise the transfer until 2027-11-21", authorised).RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public async Task The_code_fix_declares_the_destination_and_leaves_the_host_to_fill_in(string id, string client, string declaration, string space)
    {
        var violation = await RuleExampleTests.Example(id, "Violation").Marked();
        var declared = violation.Text
            .Replace(declaration, $"[Destination(\"host.example\")]{space}{declaration}", StringComparison.Ordinal)
            .Replace($"{{|{id}:", "{|SOV1003:", StringComparison.Ordinal);

        await violation.Verification().WithFix($"Say where '{client}' sends", declared).RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_rule_with_a_code_fix_is_here() => Assert.Equal(
        ProviderTests.Mended,
        Turned.Select(row => row.Data.Item1)
            .Concat(Authorised.Select(row => row.Data.Item1))
            .Concat(Declared.Select(row => row.Data.Item1))
            .Order(StringComparer.Ordinal),
        StringComparer.Ordinal);
}
