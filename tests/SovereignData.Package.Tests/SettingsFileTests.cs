using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>The settings of a fresh project are read, until it says otherwise.</summary>
public sealed class SettingsFileTests(PackedPackages packages)
{
    [Fact]
    public async Task An_endpoint_in_appsettings_is_reported_at_its_line()
    {
        var build = await Portal().Build();

        Loading.AssertSound(build);
        var found = Assert.Single(build.Diagnostics);
        Assert.Equal(("warning", "SOV1005", "appsettings.json", 4), (found.Severity, found.Id, found.File, found.Line));
    }

    [Fact]
    public async Task A_project_may_keep_its_settings_to_itself()
    {
        var build = await Portal().Build("-p:SovereignDataSettings=false");

        Loading.AssertSound(build);
        Assert.Empty(build.Diagnostics);
    }

    private Consumer Portal() => new Consumer(packages)
        .WithProject(outputType: "Library")
        .With("Dossier.cs", """
            [SovereignData.HealthData]
            public record Dossier(string Nir);
            """)
        .With("appsettings.json", """
            {
              "Logging": { "LogLevel": { "Default": "Information" } },
              "Archive": {
                "Endpoint": "https://chu.blob.core.windows.net/dossiers"
              }
            }
            """);
}
