using SovereignData.Package.Tests.Consuming;

namespace SovereignData.Package.Tests;

public sealed class PolicyFileTests(RestoredConsumer project) : IClassFixture<RestoredConsumer>
{
    private const string Policy = """{ "version": 1 }""";

    private string Nearest => project.Consumer.Full("house/sovereign-policy.json");

    [Fact]
    public async Task The_nearest_policy_above_a_project_is_picked_up()
    {
        WritePolicies();

        Assert.Equal([Nearest], await AdditionalFiles());
    }

    [Fact]
    public async Task Not_twice_where_the_project_names_it_itself()
    {
        WritePolicies();

        Assert.Equal([Nearest], await AdditionalFiles("-p:FileInTheProject=../sovereign-policy.json"));
    }

    [Fact]
    public async Task Beside_the_other_files_of_the_project()
    {
        WritePolicies();

        Assert.Equal(
            [project.Consumer.Full("house/app/words.txt"), Nearest],
            await AdditionalFiles("-p:FileInTheProject=words.txt"));
    }

    [Fact]
    public async Task A_project_may_name_another()
    {
        WritePolicies();

        Assert.Equal(
            [project.Consumer.Full("sovereign-policy.json")],
            await AdditionalFiles("-p:SovereignDataPolicyFile=../../sovereign-policy.json"));
    }

    [Theory]
    [InlineData("-p:NoPolicy=true")]
    [InlineData("-p:SovereignDataPolicyFile=")]
    public async Task An_empty_name_disables_it(string argument)
    {
        WritePolicies();

        Assert.Empty(await AdditionalFiles(argument));
    }

    [Fact]
    public async Task A_name_that_leads_nowhere_is_an_error()
    {
        var build = await project.Consumer.Run(["build", "house/app", "--no-restore", "-p:SovereignDataPolicyFile=../gone.json"]);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(
            "error SOV9001: The policy file '../gone.json', named by SovereignDataPolicyFile, does not exist.",
            build.Output,
            StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<string>> AdditionalFiles(params string[] arguments) => project.Items("AdditionalFiles", "FullPath", arguments);

    private void WritePolicies() => project.Consumer
        .With("sovereign-policy.json", Policy)
        .With("house/sovereign-policy.json", Policy);
}
