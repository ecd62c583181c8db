using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Documentation.Markdown;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Sqlite;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>
/// A code block that can be run. A comment that begins with the id of a rule (<c>// SOV1001</c>) says that the rule reports in that line.
/// </summary>
internal sealed partial class Example(CodeBlock block)
{
    /// <summary>The version of AWSSDK.S3 that examples are compiled against.</summary>
    public const string S3 = "4.0.104.9";

    private const string Bystander = "[HealthData] public sealed record Patient(string Name);";

    /// <summary>A package that nobody knows.</summary>
    private const string Courier = """
        namespace Contoso.Courier;

        public sealed class CourierClient
        {
            private readonly HttpClient _http = new();
            public Task Send(string text) => _http.PostAsync("/", new StringContent(text));
        }
        """;

    /// <summary>A type of each of our packages that an example may use.</summary>
    private static readonly Type[] Ours = [typeof(IPseudonymiser), typeof(SqliteTokenStore), typeof(Policy.Level)];

    public static IReadOnlyList<string> Languages { get; } = ["csharp", "ini", "jsonc", "json"];

    /// <summary>What the comments say: line in the block, and rule.</summary>
    public IReadOnlyList<(int Line, string Id)> Promised =>
    [
        .. block.Text.Split('\n').Index()
            .Select(line => (Line: line.Index + 1, Mark().Match(line.Item).Groups["id"].Value))
            .Where(mark => mark.Value.Length > 0),
    ];

    /// <summary>The same without what the comments promise.</summary>
    public Example Bare => new(block with { Text = Promise().Replace(block.Text, "") });

    public string Text => block.Text;

    public bool IsCode => block.Language is "csharp";

    /// <summary>What is reported, in the order of the lines; line 0 stands for no place.</summary>
    public async Task<IReadOnlyList<(int Line, string Id)>> Reported(Example? settings = null) =>
    [
        .. (await Run(settings))
            .Select(diagnostic => (diagnostic.Location == Location.None ? 0 : diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id))
            .Order(),
    ];

    /// <summary>The text without what the comments promise, and with markup where the rules report.</summary>
    public async Task<Example> Marked()
    {
        var reports = (await Bare.Run()).OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start);
        return new(block with
        {
            Text = reports.Aggregate(Bare.Text, (text, report) => text
                .Insert(report.Location.SourceSpan.End, "|}")
                .Insert(report.Location.SourceSpan.Start, $"{{|{report.Id}:")),
        });
    }

    /// <summary>Runs the rules over the block; <paramref name="settings"/> is another block that applies to it.</summary>
    public Task<IReadOnlyList<Diagnostic>> Run(Example? settings = null) => Verification(settings).GetDiagnosticsAsync(TestContext.Current.CancellationToken);

    /// <summary>The block with all that it is compiled against. A rule that is off by default is on for its own page.</summary>
    public Verification Verification(Example? settings = null)
    {
        var verification = Verify.Code(IsCode ? block.Text : Bystander)
            .WithPackage("AWSSDK.S3", S3)
            .WithPackage("OpenAI", "2.15.0")
            .WithAspNetCore();
        if (block.Text.Contains("using Contoso.Courier;", StringComparison.Ordinal))
            verification = verification.WithStub("Contoso.Courier", Courier);
        if (block.Text.Contains("using SovereignData.Pseudonymisation", StringComparison.Ordinal) || block.Text.Contains(".AddHealthDataRedaction(", StringComparison.Ordinal))
            verification = Ours.Aggregate(verification, static (with, type) => with.WithReference(MetadataReference.CreateFromFile(type.Assembly.Location)));
        foreach (var rule in ReportedRules.All.Where(rule => !rule.IsEnabledByDefault && block.Page.EndsWith($"/{rule.Id}.md", StringComparison.Ordinal)))
            verification = verification.WithEditorConfig($"dotnet_diagnostic.{rule.Id}.severity = suggestion");
        foreach (var example in new[] { this, settings }.OfType<Example>())
            verification = example.Configure(verification);
        return verification;
    }

    private Verification Configure(Verification verification) => block.Language switch
    {
        "ini" when block.Text.StartsWith("is_global", StringComparison.Ordinal) => verification.WithGlobalConfig(block.Text),
        "ini" => Folder().Matches(block.Text).Aggregate(
            verification.WithEditorConfig(block.Text),
            (sofar, folder) => sofar.WithFile($"{folder.Groups["name"].Value}/InFolder.cs", "")),
        "jsonc" => verification.WithPolicy(block.Text),
        "json" when block.Text.Contains("\"findings\"", StringComparison.Ordinal) => verification.WithAdditionalFile("sovereign-baseline.json", block.Text),
        "json" => verification.WithAdditionalFile("appsettings.json", block.Text),
        _ => verification,
    };

    // A section counts only where there is a file in it.
    [GeneratedRegex(@"^\[(?<name>\w+)/", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Folder();

    [GeneratedRegex(" *// SOV[0-9]{4}.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Promise();

    [GeneratedRegex("(//|#) (?<id>SOV[0-9]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
