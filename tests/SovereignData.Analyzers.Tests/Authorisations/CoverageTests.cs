namespace SovereignData.Analyzers.Tests.Authorisations;

/// <summary>What an authorisation silences, and what it does not.</summary>
public sealed class CoverageTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task It_silences_its_provider_in_its_method_and_nothing_else() => Transfers.Code("""
        class Export
        {
            [AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2027-12-31")]
            void Run(Letter letter)
            {
                Azure.Keep(letter);
                Aws.Keep({|SOV1001:letter|});
            }

            void Other(Letter letter) => Azure.Keep({|SOV1001:letter|});
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("[assembly: {0}] class Export {{ void Run(Letter letter) => Azure.Keep(letter); }}")]
    [InlineData("[{0}] class Export {{ void Run(Letter letter) => Azure.Keep(letter); }}")]
    [InlineData("[{0}] class Outer {{ class Export {{ void Run(Letter letter) => Azure.Keep(letter); }} }}")]
    [InlineData("[{0}] partial class Export {{ }} partial class Export {{ void Run(Letter letter) => Azure.Keep(letter); }}")]
    [InlineData("class Export {{ [{0}] public Export(Letter letter) => Azure.Keep(letter); }}")]
    [InlineData("class Export {{ Letter Last {{ [{0}] set {{ Azure.Keep(value); }} }} }}")]
    [InlineData("class Export {{ void Run(Letter letter) {{ Go(letter); [{0}] void Go(Letter one) => Azure.Keep(one); }} }}")]
    [InlineData("class Export {{ [{0}] void Run(Letter letter) {{ Action go = () => Azure.Keep(letter); go(); }} }}")]
    [InlineData("class Export {{ [{0}] async Task Run(Letter letter) {{ await Task.Yield(); Azure.Keep(letter); }} }}")]
    [InlineData("[{0}] interface IExport {{ void Run(Letter letter) => Azure.Keep(letter); }}")]
    [InlineData("[{0}] struct Export {{ void Run(Letter letter) => Azure.Keep(letter); }}")]
    public Task It_stands_on_an_assembly_a_type_a_method_a_constructor_an_accessor_or_a_local_function(string code) => Transfers
        .Code(string.Format(System.Globalization.CultureInfo.InvariantCulture, code, $"""AuthorisedTransfer("azure", {Transfers.Until2027})"""))
        .RunAsync(Cancelled);

    [Fact]
    public Task Derived_types_overrides_and_callees_are_not_covered() => Transfers.Code($$"""
        [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
        class Export
        {
            public virtual void Run(Letter letter) => Azure.Keep(letter);
        }

        class Derived : Export
        {
            public override void Run(Letter letter) => Azure.Keep({|SOV1001:letter|});
        }

        class Caller
        {
            [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
            void Run(Letter letter) { Helper(letter); Azure.Keep(letter); }
            static void Helper(Letter letter) => Azure.Keep({|SOV1001:letter|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_provider_covers_all_of_its_offers_and_an_offer_itself_only() => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("outscale", {{Transfers.Until2027}})]
            void Whole(Letter letter) => Cloud.Keep(letter);
            [AuthorisedTransfer("outscale/cloudgouv", {{Transfers.Until2027}})]
            void Offer(Letter letter) => Cloud.Keep(letter);
            [AuthorisedTransfer("outscale/cloudgouv", {{Transfers.Until2027}})]
            void Other(Letter letter) { Cloud.Keep(letter); Public.Keep({|SOV1001:letter|}); }
        }
        static class Cloud { [SendsData(Provider = "outscale/cloudgouv", Kind = "storage")] public static void Keep(object data) { } }
        static class Public { [SendsData(Provider = "outscale", Kind = "storage")] public static void Keep(object data) { } }
        """)
        .WithEditorConfig("sovereign_data.denied_providers = outscale")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_level_covers_data_up_to_that_level() => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("azure", Level = "pseudonymised", {{Transfers.Until2027}})]
            void Facts(Letter letter) { Azure.Keep(letter.Text); Azure.Keep({|SOV1001:letter|}); }
            [AuthorisedTransfer("azure", Level = "identifying", {{Transfers.Until2027}})]
            void Whole(Letter letter) { Azure.Keep(letter.Text); Azure.Keep(letter); }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_the_policy_never_admits_can_be_authorised_too() => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("ovhcloud", {{Transfers.Until2027}})]
            void Run(Letter letter) => Ovh.Ask(letter);
            void Other(Letter letter) => Ovh.Ask({|SOV2001:letter|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_log_an_unknown_host_and_an_open_destination_have_no_provider_to_be_authorised() => Transfers.Code($$"""
        class Export(HttpClient http)
        {
            [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
            async Task Run(Letter letter)
            {
                Azure.Keep(letter);
                Console.WriteLine({|SOV2005:letter.Ipp|});
                await http.PostAsync("https://letters.doctors.example/", {|SOV1003:new StringContent(letter.Text)|});
                await http.PostAsync(Environment.MachineName, {|SOV1007:new StringContent(letter.Text)|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Of_two_possible_destinations_the_other_still_counts() => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("azure", {{Transfers.Until2027}})]
            async Task Run(Letter letter, bool flag)
            {
                var http = new HttpClient { BaseAddress = new Uri(flag ? "https://a.blob.core.windows.net" : "https://a.s3.amazonaws.com") };
                await http.PostAsync("/", {|SOV1001:new StringContent(letter.Ipp)|});
            }
        }
        """).Expecting("SOV1001", diagnostic => diagnostic.WithProperty("provider", "aws")).RunAsync(Cancelled);

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    public Task The_end_is_inclusive(string end, bool isCovered) => Transfers.Code($$"""
        class Export
        {
            [AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "{{end}}")]
            void Run(Letter letter) => Azure.Keep({{(isCovered ? "letter" : "{|SOV1001:letter|}")}});
        }
        """).WithRules("SOV1001").RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_it_covers_its_scope() => Transfers.Policy("""
        namespace Contoso.Emc2
        {
            class Export
            {
                void Run(Letter letter) => Azure.Keep(letter);
                Letter Last { set => Azure.Keep(value); }
                class Inner { void Run(Letter letter) => Azure.Keep(letter); }
            }
        }

        namespace Contoso.Emc3
        {
            class Export { void Run(Letter letter) => Azure.Keep({|SOV1001:letter|}); }
        }
        """, """{ "provider": "azure", "reference": "CNIL 2023-146", "expires": "2027-12-31", "scope": ["T:Contoso.Emc2.*"] }""").RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_a_scope_may_be_a_method_or_a_property_and_without_one_it_is_everywhere() => Transfers.Policy("""
        namespace Contoso;

        interface IExport { void Send(Letter letter); }

        class Export : IExport
        {
            public void Run(Letter letter) => Azure.Keep(letter);
            public void Run(Letter letter, int times) => Azure.Keep(letter);
            public Letter Last { set => Azure.Keep(value); }
            public void Send(Letter letter) => Azure.Keep(letter);
            public void Other(Letter letter) { Azure.Keep({|SOV1001:letter|}); Aws.Keep(letter); }
        }
        """, """
        { "provider": "azure", "reference": "CNIL 2023-146", "expires": "2027-12-31", "scope": ["M:Contoso.Export.Run", "P:Contoso.Export.Last", "M:Contoso.IExport.Send"] },
        { "provider": "aws", "reference": "contract 7", "expires": "2027-12-31" }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_library_and_its_consumer_are_covered_each_for_itself() => Transfers.Code("""
        class Consumer
        {
            void Run(Lib.Store store, Letter letter) => store.Keep({|SOV1001:letter.Ipp|});
        }
        """)
        .WithProject("Lib", lib => lib.WithFile("Store.cs", """
            namespace Lib;

            public static class Azure { [SendsData(Provider = "azure", Kind = "storage")] public static void Keep(object data) { } }

            [AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2027-12-31")]
            public class Store { public void Keep(string text) => Azure.Keep(text); }
            """))
        .WithRules("SOV1001")
        .RunAsync(Cancelled);
}
