using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Baselines;

/// <summary>What a baseline lists is suppressed, what is new is reported, and what is gone is reported in the baseline.</summary>
public sealed class BaselineTests
{
    private const string Ipp = """{ "rule": "SOV1001", "member": "M:Desk.Run(Letter)", "source": "P:Letter.Ipp", "sink": "M:Azure.Keep(System.Object)" }""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task What_it_lists_is_silent_and_what_is_new_is_not() => Listing(
        "public sealed class Desk { public void Run(Letter letter) { Azure.Keep(letter.Ipp); Azure.Keep({|SOV1001:letter.Nir|}); } }", Ipp).RunAsync(Cancelled);

    [Fact]
    public Task Of_equal_findings_as_many_are_silent_as_it_lists() => Listing(
        "public sealed class Desk { public void Run(Letter letter) { Azure.Keep(letter.Ipp); Azure.Keep(letter.Ipp); Azure.Keep({|SOV1001:letter.Ipp|}); } }",
        Ipp.Replace(" }", ", \"count\": 2 }", StringComparison.Ordinal)).RunAsync(Cancelled);

    [Fact]
    public Task What_no_longer_occurs_is_reported_once_where_it_is_listed() => Listing(
        "public sealed class Desk { public void Run(Letter letter) { } }", "{|SOV9002:{|}" + Ipp[1..])
        .Expecting("SOV9002", stale => stale.WithMessage(
            "'sovereign-baseline.json' lists SOV1001 in 'M:Desk.Run(Letter)' 1 time(s), and it occurs 0 time(s): delete the entry, or write the baseline anew"))
        .RunAsync(Cancelled);

    [Fact]
    public Task What_occurs_less_often_is_reported_too() => Listing(
        "public sealed class Desk { public void Run(Letter letter) => Azure.Keep(letter.Ipp); }",
        "{|SOV9002:{|}" + Ipp.Replace(" }", ", \"count\": 2 }", StringComparison.Ordinal)[1..]).RunAsync(Cancelled);

    [Fact]
    public Task It_is_reported_where_nothing_is_tagged_any_more() => Verify.Code("public sealed class Desk;")
        .WithAdditionalFile("sovereign-baseline.json", """{ "version": 1, "findings": [ {|SOV9002:{|} "rule": "SOV1001", "member": "M:Desk.Run" } ] }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task What_another_assembly_knows_says_nothing_of_this_one() => Listing(
        "public sealed class Desk { public void Run(Letter letter) => Azure.Keep({|SOV1001:letter.Ipp|}); }",
        Ipp.Replace("{ ", "{ \"assembly\": \"Another\", ", StringComparison.Ordinal)).RunAsync(Cancelled);

    [Fact]
    public Task Settings_and_regions_can_be_listed() => Listing("public sealed class Desk;", """{ "rule": "SOV1005", "member": "appsettings.json", "source": "Archive", "sink": "chu.blob.core.windows.net" }""")
        .WithAdditionalFile("appsettings.json", """{ "Archive": "https://chu.blob.core.windows.net", "Other": {|SOV1005:"https://chu.blob.core.windows.net"|} }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task What_is_wrong_in_it_stands_at_its_place_and_nothing_is_silent() => Letters.Code(
        "public sealed class Desk { public void Run(Letter letter) => Azure.Keep({|SOV1001:letter.Ipp|}); }")
        .WithAdditionalFile("sovereign-baseline.json", "{ \"version\": 1, \"findings\": [ " + Ipp + ", { \"rule\": {|SOV9001:\"SOV4001\"|} } ] }")
        .RunAsync(Cancelled);

    [Fact]
    public void Every_finding_of_code_and_settings_can_be_listed_and_no_error_is() => Assert.Equal(
        ReportedRules.All.Where(rule => rule.Id[3] is '1' or '2' or '3' && !rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd, StringComparer.Ordinal) && rule.DefaultSeverity != DiagnosticSeverity.Error).Select(rule => (rule.Id, $"SOVS{rule.Id[3..]}")),
        new BaselineSuppressor().SupportedSuppressions.Select(suppression => (suppression.SuppressedDiagnosticId, suppression.Id)));

    private static Verification Listing(string code, string entry) => Letters.Code(code)
        .WithAdditionalFile("sovereign-baseline.json", $$"""{ "version": 1, "findings": [ {{entry}} ] }""");
}
