using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Configuration;

public sealed class OptionTests
{
    private const string Domain = """
        [HealthData] public sealed class Letter { [DirectIdentifier] public string Ipp { get; set; } = ""; public string Text { get; set; } = ""; }

        public static class Uplink
        {
            [SendsData(Provider = "scaleway", Kind = "http")] public static void Push(object payload) { }
        }
        """;

    [Fact]
    public Task A_profile_counts_in_its_own_folder() => Verify.Code(Domain)
        .WithFile("src/Care/Export.cs", "namespace Care; public class Export { public void Run(Letter letter) => Uplink.Push(letter); }")
        .WithFile("src/Research/Export.cs", "namespace Research; public class Export { public void Run(Letter letter) => Uplink.Push({|SOV1001:letter|}); public void Facts(Letter letter) => Uplink.Push({|SOV1002:letter.Text|}); }")
        .WithEditorConfig("""
            root = true
            [src/Research/**.cs]
            sovereign_data.profile = research
            """)
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_denied_provider_is_inadmissible_whatever_it_offers() => Verify.Code(Domain)
        .WithFile("Export.cs", "public class Export { public void Run(Letter letter) => Uplink.Push({|SOV1001:letter|}); }")
        .WithEditorConfig("sovereign_data.denied_providers = scaleway")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_host_on_premises_is_admissible_even_for_research() => Verify.Code(Domain)
        .WithFile("Export.cs", """
            using System.Net.Http.Json;

            public class Export(HttpClient http)
            {
                public Task Run(Letter letter) => http.PostAsJsonAsync("https://archive.chu-lille.example/letters", letter);
            }
            """)
        .WithEditorConfig("sovereign_data.profile = research\nsovereign_data.on_premises_hosts = *.chu-lille.example")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task An_unknown_option_is_reported_with_the_nearest_name()
    {
        var found = await Verify.Code(Domain).WithEditorConfig("sovereign_data.profil = research").GetDiagnosticsAsync(TestContext.Current.CancellationToken);
        var single = Assert.Single(found);
        Assert.Equal("SOV9002", single.Id);
        Assert.Contains("sovereign_data.profile", single.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
