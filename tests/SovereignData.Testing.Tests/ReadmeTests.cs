using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Its_example_compiles_against_this_package()
    {
        var example = Example().Match(Readme).Groups["code"].Value;
        Assert.Contains("Verify.Code", example, StringComparison.Ordinal);

        // Its marks are about the code in its string, not about this one.
        await Toy.Passes(Verify.Code($"using SovereignData.Testing;\n{example.Replace("{|", "{ |", StringComparison.Ordinal)}")
            .WithAnalyzers(new SendAnalyzer())
            .WithReference(MetadataReference.CreateFromFile(typeof(Verify).Assembly.Location))
            .WithReference(MetadataReference.CreateFromFile(typeof(Diagnostic).Assembly.Location)));
    }

    [Fact]
    public async Task What_its_example_marks_is_what_is_reported()
    {
        var code = CodeUnderTest().Match(Readme).Groups["code"].Value;
        Assert.Contains("{|SOV1001:", code, StringComparison.Ordinal);

        await Toy.Passes(Verify.Code(code).WithPackage("AWSSDK.S3", "4.0.104.9").WithPolicy("""{ "version": 1, "extends": ["care"] }"""));
    }

    [Fact]
    public async Task The_failure_that_it_shows_is_what_is_printed()
    {
        var failure = await Toy.FailureOf(Verify.Code("""
            class Export
            {
                void Print(Letter letter) => Console.WriteLine({|SOV1001:letter.Text|});
            }
            """).WithFile("Letter.cs", "[HealthData] record Letter(string Text);"));

        Assert.StartsWith(Failure().Match(Readme).Groups["text"].Value, failure.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("""```csharp\n(?<code>.*?)```""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Example();

    [GeneratedRegex("""Verify\.Code\("{3}\n(?<code>.*?)"{3}\)""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeUnderTest();

    [GeneratedRegex("""(?<text>The diagnostics are not as expected.*?)```""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Failure();
}
