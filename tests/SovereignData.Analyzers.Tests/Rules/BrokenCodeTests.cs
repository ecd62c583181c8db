using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>Code that does not compile is what an editor sees most of the time: it never makes an analyzer fail.</summary>
public sealed class BrokenCodeTests
{
    private const string Whole = """
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;

        [HealthData] public record Patient([DirectIdentifier] string Nir, string Diagnosis, DateOnly Birth);

        public class Stay { public required Patient Patient { get; init; } public string Ward { get; set; } = ""; }

        public interface IExport { Task Run(IReadOnlyList<Stay> stays); }

        public class CsvExport(HttpClient http) : IExport
        {
            private readonly List<string> _lines = [];
            private event Action<string>? Sent;

            public async Task Run(IReadOnlyList<Stay> stays)
            {
                foreach (var (stay, i) in stays.Select((stay, i) => (stay, i)))
                {
                    if (stay is not { Patient: { Nir: var nir } patient }) continue;
                    using var stream = new MemoryStream();
                    await using (var writer = new StreamWriter(stream)) await writer.WriteAsync($"{nir};{patient.Diagnosis}");
                    _lines.Add(Encoding.UTF8.GetString(stream.ToArray()));
                    Sent += text => Console.WriteLine(text);
                    Sent?.Invoke(nir switch { ['1', .. var rest] => rest, { Length: > 3 } => nir, _ => throw new FormatException(nir) });
                    try { await http.PostAsJsonAsync("https://x.amazonaws.com/" + i, patient with { Nir = "" }); }
                    catch (HttpRequestException e) when (e.Message is { } message) { Console.WriteLine(message); }
                    finally { _lines.Clear(); }
                }

                string Local(Patient p) => JsonSerializer.Serialize(new { p.Nir, Age = 2026 - p.Birth.Year });
                await Task.WhenAll(stays.Select(async stay => { await Task.Yield(); Console.WriteLine(Local(stay.Patient)); }));
            }
        }
        """;

    [Fact]
    public async Task Every_deleted_token_leaves_the_analyzers_standing()
    {
        var tokens = CSharpSyntaxTree.ParseText(Whole, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().ToList();
        for (var i = 0; i < tokens.Count; i += 9)
            await Survives(Whole.Remove(tokens[i].SpanStart, tokens[i].Span.Length));
    }

    [Fact]
    public async Task Every_half_of_the_file_leaves_the_analyzers_standing()
    {
        for (var length = 0; length < Whole.Length; length += 211)
        {
            await Survives(Whole[..length]);
            await Survives(Whole[length..]);
        }
    }

    [Fact]
    public async Task Wrong_types_and_names_leave_the_analyzers_standing()
    {
        string[] wrong = ["string", "int", "Missing", "null", "await", "(", "=>", "new()", "var", "this"];
        var tokens = CSharpSyntaxTree.ParseText(Whole, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        for (var i = 0; i < tokens.Count; i += 7)
            await Survives(Whole.Remove(tokens[i].SpanStart, tokens[i].Span.Length).Insert(tokens[i].SpanStart, wrong[i % wrong.Length]));
    }

    [Fact]
    public Task Without_the_attributes_package_nothing_is_reported() => Verify.Code("class C { void M(string nir) => System.Console.WriteLine(nir); }").WithoutAnnotations().RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task An_empty_project_is_silent() => Verify.EmptyProject().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The verifier throws on any exception of an analyzer.</summary>
    private static Task Survives(string code) => Verify.Code("").WithFile("Broken.cs", code.Replace("{|", "{ |", StringComparison.Ordinal)).AllowingCompileErrors().GetDiagnosticsAsync(TestContext.Current.CancellationToken);
}
