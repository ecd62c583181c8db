using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>The fixes, applied by <c>dotnet format</c> to a project that has the package.</summary>
public sealed class FormatTests(PackedPackages packages)
{
    private const string Web = """<ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>""";

    private const string Domain = """
        using SovereignData;

        namespace Contoso;

        [HealthData]
        public sealed record Stay([property: DirectIdentifier] string Ipp, string Ward);

        public static class Tokens
        {
            [Pseudonymiser]
            public static string Of(string identifier) => $"{identifier.Length}";
        }

        public interface IAssistant
        {
            [SendsData(Provider = "ovhcloud", Kind = "ai")]
            Task Ask(object question);
        }

        """;

    private const string Before = """
        using Microsoft.AspNetCore.HttpLogging;

        namespace Contoso;

        public sealed class Desk(IAssistant assistant, HttpClient http)
        {
            public HttpLoggingOptions Options { get; } = new() { LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestBody };

            public async Task Admit(Stay stay)
            {
                Console.WriteLine("Seen {0} in {1}", stay, stay.Ward);
                await assistant.Ask(stay.Ipp);
                await http.PostAsync("/stays", new StringContent(stay.Ward));
            }
        }

        """;

    private const string After = """
        using Microsoft.AspNetCore.HttpLogging;
        using SovereignData;

        namespace Contoso;

        public sealed class Desk(IAssistant assistant, [Destination("host.example")] HttpClient http)
        {
            public HttpLoggingOptions Options { get; } = new() { LoggingFields = HttpLoggingFields.RequestMethod };

            public async Task Admit(Stay stay)
            {
                Console.WriteLine("Seen in {0}", stay.Ward);
                await assistant.Ask(Tokens.Of(stay.Ipp));
                await http.PostAsync("/stays", new StringContent(stay.Ward));
            }
        }

        """;

    [Fact]
    public async Task It_mends_what_can_be_mended_and_the_project_builds()
    {
        var consumer = new Consumer(packages)
            .WithProject(outputType: "Library", more: Web)
            .With("Domain.cs", Domain)
            .With("Desk.cs", Before);
        var before = await consumer.Build();

        // One after the other: what it found before a change it does not find again after.
        foreach (var id in new[] { "SOV2001", "SOV2005", "SOV2008", "SOV1007" })
        {
            var formatted = await consumer.Run(["format", "analyzers", "App.csproj", "--no-restore", "--severity", "info", "--diagnostics", id]);
            Assert.True(formatted.ExitCode == 0, formatted.Output);
        }

        var after = await consumer.Build();
        Assert.Equal(["SOV2001", "SOV2005", "SOV2008"], Ids(before), StringComparer.Ordinal);
        Assert.Equal(After, (await File.ReadAllTextAsync(consumer.Full("Desk.cs"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
        Assert.Equal(0, after.ExitCode);
        Assert.Equal(["SOV1003"], Ids(after), StringComparer.Ordinal);
    }

    [Fact]
    public async Task It_authorises_nothing()
    {
        const string Sending = """
            namespace Contoso;

            public static class Relay
            {
                [SovereignData.SendsData(Provider = "azure", Kind = "storage")]
                public static void Push(object payload) => Console.Beep();

                public static void Send(Stay stay) => Push(stay);
            }
            """;
        var consumer = new Consumer(packages)
            .WithProject(outputType: "Library")
            .With("Domain.cs", Domain)
            .With("Relay.cs", Sending);
        var build = await consumer.Build();

        var formatted = await consumer.Run(["format", "analyzers", "App.csproj", "--no-restore", "--diagnostics", "SOV1001"]);

        Assert.Equal(["SOV1001"], Ids(build), StringComparer.Ordinal);
        Assert.True(formatted.ExitCode == 0, formatted.Output);
        Assert.Equal(Sending, await File.ReadAllTextAsync(consumer.Full("Relay.cs"), TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Ids(DotNetResult build) =>
        build.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("SOV", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
