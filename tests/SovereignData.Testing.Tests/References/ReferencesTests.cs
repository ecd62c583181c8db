using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.References;

public sealed class ReferencesTests
{
    [Fact]
    public async Task The_framework_and_its_implicit_usings_are_there() => await Toy.Passes(Plain("""
        var lines = await File.ReadAllLinesAsync("x");
        Console.WriteLine(lines.Select(line => line.Length).ToList() is List<int> { Count: > 0 } && new HttpClient() is not null);
        await Task.Delay(0, CancellationToken.None);
        """));

    [Fact]
    public async Task The_implicit_usings_can_be_left_out() => await Toy.Passes(Plain("{|CS0103:Console|}.WriteLine();").WithoutImplicitUsings());

    [Fact]
    public async Task The_annotations_are_there() => await Toy.Passes(Plain("[HealthData] class Patient;"));

    [Fact]
    public async Task The_annotations_can_be_left_out() => await Toy.Passes(Plain("""
        using SovereignData;

        [HealthData] class Patient;

        namespace SovereignData
        {
            class HealthDataAttribute : Attribute;
        }
        """).WithoutAnnotations());

    [Fact]
    public async Task The_newest_language_is_spoken_unless_another_one_is_asked_for()
    {
        await Toy.Passes(Plain("class Ward { public string Name { get => field; set; } = \"\"; }"));
        await Toy.Passes(Plain("class Ward{|CS9058:;|}").WithLanguageVersion(LanguageVersion.CSharp11).WithoutImplicitUsings());
    }

    [Fact]
    public async Task ASP_NET_Core_is_a_reference_away()
    {
        const string Code = """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", (ILogger<string> logger) => Results.Ok(""));
            """;

        await Toy.Passes(Plain(Code).WithAspNetCore());
        await Assert.ThrowsAsync<VerificationException>(() => Toy.Passes(Plain(Code)));
    }

    [Fact]
    public async Task An_assembly_can_be_referenced() => await Toy.Passes(
        Plain("Xunit.Assert.True(true);").WithReference(MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location)));

    private static Verification Plain(string code) => Verify.Code(code).WithAnalyzers(new SendAnalyzer());
}
