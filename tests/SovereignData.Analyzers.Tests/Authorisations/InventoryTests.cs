using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Authorisations;

/// <summary>SOV0001: every flow, admissible or not.</summary>
public sealed class InventoryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_authorised_flow_is_silent_and_stays_in_the_inventory() => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
            void Run(Letter letter) => Azure.Keep({|SOV0001:letter|});
        }
        """).Expecting("SOV0001", diagnostic => diagnostic
            .WithSeverity(DiagnosticSeverity.Info)
            .WithMessage("Health data 'Letter' (identifying) reaches Microsoft Azure through 'Azure.Keep': authorised by 'CNIL 2023-146' until 2027-12-31")
            .WithProperty("level", "identifying")
            .WithProperty("source", "T:Letter")
            .WithProperty("sink", "M:Azure.Keep(System.Object)")
            .WithProperty("provider", "azure")
            .WithProperty("operatorCountry", "US")
            .WithProperty("kind", "storage")
            .WithProperty("requires", "eu_hosted,eu_law,hds")
            .WithProperty("lacks", "eu_hosted,eu_law")
            .WithProperty("path", "letter → Azure.Keep")
            .WithPath("Letter letter", "Azure.Keep(letter)"))
        .RunAsync(Cancelled);

    [Fact]
    public Task An_admissible_flow_is_in_the_inventory_and_what_is_not_admissible_is_beside_its_own_rule() => Transfers.Code("""
        class Export
        {
            void Ask(Letter letter) => Ovh.Ask({|SOV0001:letter.Text|});
            void Keep(Letter letter) => Azure.Keep({|SOV0001:{|SOV1001:letter|}|});
            void Log(Letter letter) => Console.WriteLine({|SOV0001:letter.Text|});
            void Nothing(Letter letter) => Azure.Keep(letter.Text.Length);
        }
        """)
        .Expecting("SOV0001", diagnostic => diagnostic.WithMessageContaining(": admissible").WithProperty("lacks", "").WithProperty("provider", "ovhcloud"))
        .Expecting("SOV0001", diagnostic => diagnostic.WithMessageContaining(": not admissible (SOV1001)"))
        .RunAsync(Cancelled);

    [Fact]
    public Task Each_possible_destination_is_an_entry() => Transfers.Code("""
        class Export
        {
            async Task Run(Letter letter, bool flag)
            {
                var http = new HttpClient { BaseAddress = new Uri(flag ? "https://s3.gra.io.cloud.ovh.net" : "https://a.s3.amazonaws.com") };
                await http.PostAsync("/", {|SOV0001:{|SOV0001:new StringContent(letter.Text)|}|});
            }
        }
        """).WithRules("SOV0001").RunAsync(Cancelled);

    [Fact]
    public async Task It_is_off_by_default()
    {
        var found = await Transfers.Code("class Export { void Run(Letter letter) => Ovh.Ask(letter.Text); }").GetDiagnosticsAsync(Cancelled);
        Assert.Empty(found);
    }
}
