namespace SovereignData.Analyzers.Tests.Authorisations;

/// <summary>SOV4004: authorisations that no flow needs.</summary>
public sealed class NeedTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_authorisation_that_no_flow_needs_is_reported_at_the_attribute() => Transfers.Code($$"""
        class Export
        {
            [{|SOV4004:AuthorisedTransfer("azure", {{Transfers.Until2027}})|}]
            void Run(Letter letter) => Azure.Keep(letter.Text.Length);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task It_is_named_after_the_provider() => Transfers.Code($$"""
        class Export
        {
            [{|SOV4004:AuthorisedTransfer("azure", {{Transfers.Until2027}})|}]
            void Run() { }
        }
        """)
        .Expecting("SOV4004", diagnostic => diagnostic.WithMessage("No flow needs the authorisation of transfers to Microsoft Azure: take it out, before something hides behind it"))
        .RunAsync(Cancelled);

    [Fact]
    public Task What_the_policy_admits_anyway_needs_none() => Transfers.Code($$"""
        class Export
        {
            [{|SOV4004:AuthorisedTransfer("ovhcloud", {{Transfers.Until2027}})|}]
            void Run(Letter letter) => Ovh.Ask(letter.Text);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task One_that_a_single_flow_needs_is_not_reported() => Transfers.Code($$"""
        [assembly: AuthorisedTransfer("azure", {{Transfers.Until2027}})]
        class Export
        {
            void Run(Letter letter) => Azure.Keep(letter);
            void Other() => Azure.Keep("nothing");
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Of_two_that_cover_the_same_flow_both_are_needed() => Transfers.Code($$"""
        [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
        class Export
        {
            [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
            void Run(Letter letter) => Azure.Keep(letter);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_it_is_reported_in_that_file() => Transfers.Policy(
        "class Export { void Run(Letter letter) => Azure.Keep(letter); }", $$"""
        { "provider": "azure", "reference": "CNIL 2023-146", "expires": "2027-12-31" },
        {|SOV4004:{|} "provider": "aws", "reference": "CNIL 2023-146", "expires": "2027-12-31" },
        {|SOV4004:{|} "provider": "azure", "reference": "CNIL 2023-146", "expires": "2027-12-31", "scope": ["T:Letter"] }
        """).RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_one_whose_scope_is_in_another_project_is_that_projects() => Transfers.Policy(
        "class Export { void Run(Letter letter) { } }",
        """{ "provider": "aws", "reference": "CNIL 2023-146", "expires": "2027-12-31", "scope": ["T:Contoso.Emc2.*", "M:Contoso.Export.Run"] }""").RunAsync(Cancelled);

    [Fact]
    public Task One_that_has_expired_or_makes_no_sense_is_reported_once() => Transfers.Code("""
        class Export
        {
            [{|SOV4001:AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2026-11-20")|}]
            void Expired() { }
            [AuthorisedTransfer({|SOV3003:"azur"|}, Reference = "CNIL 2023-146", Expires = "2027-11-20")]
            void Wrong() { }
        }
        """).RunAsync(Cancelled);
}
