using System.Text.Json;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests.Consuming;

/// <summary>A restored project in <c>house/app</c>, asked how MSBuild evaluates it.</summary>
public sealed class RestoredConsumer(PackedPackages packages) : IAsyncLifetime
{
    private const string App = "house/app/App.csproj";

    internal Consumer Consumer { get; } = new Consumer(packages).WithProject(App, "Library", """
        <PropertyGroup>
            <SovereignDataToday>$(DateInTheProject)</SovereignDataToday>
            <SovereignDataPolicyFile Condition="'$(NoPolicy)' == 'true'"></SovereignDataPolicyFile>
          </PropertyGroup>
          <ItemGroup>
            <AdditionalFiles Include="$(FileInTheProject)" Condition="'$(FileInTheProject)' != ''" />
          </ItemGroup>
        """);

    public async ValueTask InitializeAsync()
    {
        var restored = await Consumer.Run(["restore", App]);
        Assert.True(restored.ExitCode == 0, restored.Output);
    }

    public ValueTask DisposeAsync() => default;

    internal async Task<string> Property(string name, string[] arguments, params (string Name, string Value)[] environment) =>
        (await Ask(["-getProperty:" + name, .. arguments], environment)).Trim();

    /// <summary>One piece of <paramref name="metadata"/> of each item of a type, in order.</summary>
    internal async Task<IReadOnlyList<string>> Items(string type, string metadata, params string[] arguments)
    {
        using var answer = JsonDocument.Parse(await Ask(["-getItem:" + type, .. arguments]));

        return
        [
            .. answer.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => item.GetProperty(metadata).GetString()!),
        ];
    }

    private async Task<string> Ask(string[] arguments, params (string Name, string Value)[] environment)
    {
        var answer = await Consumer.Run(["build", App, "--no-restore", .. arguments], environment);
        Assert.True(answer.ExitCode == 0, answer.Output);
        return answer.Output;
    }
}
