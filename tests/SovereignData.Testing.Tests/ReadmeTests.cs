using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    [Fact]
    public async Task The_code_in_the_readme_compiles_against_this_package()
    {
        var code = CodeBlock().Match(Readme).Groups["code"].Value;
        Assert.Contains("Verify.Code", code, StringComparison.Ordinal);

        // Its marks are about the code in its string, not about this one.
        await Toy.Passes(Verify.Code($"using SovereignData.Testing;\n{code.Replace("{|", "{ |", StringComparison.Ordinal)}")
            .WithAnalyzers(new SendAnalyzer())
            .WithReference(MetadataReference.CreateFromFile(typeof(Verify).Assembly.Location))
            .WithReference(MetadataReference.CreateFromFile(typeof(Diagnostic).Assembly.Location)));
    }

    [Fact]
    public async Task The_code_under_test_in_the_readme_compiles_too()
    {
        var code = CodeUnderTest().Match(Readme).Groups["code"].Value;
        Assert.Contains("{|SOV1001:", code, StringComparison.Ordinal);

        var verification = Verify.Code(code).WithAnalyzers(new SendAnalyzer()).WithPackage("AWSSDK.S3", "4.0.104.9");
        Assert.Empty(await verification.GetDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("""```csharp\n(?<code>.*?)```""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("""Verify\.Code\("{3}\n(?<code>.*?)"{3}\)""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeUnderTest();
}
