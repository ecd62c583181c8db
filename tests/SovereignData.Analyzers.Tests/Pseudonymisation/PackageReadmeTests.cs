using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Pseudonymisation;

public sealed class PackageReadmeTests
{
    [Fact]
    public async Task The_example_compiles_and_nothing_is_reported()
    {
        var example = Assert.Single(MarkdownPage.Read("src/SovereignData.Pseudonymisation/README.md").Blocks, static block => block.Language is "csharp");

        Assert.Empty(await new Example(example).Reported());
    }
}
