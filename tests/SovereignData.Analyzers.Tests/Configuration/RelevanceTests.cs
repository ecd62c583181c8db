using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Tests.Configuration;

/// <summary>Where nothing can be health data, nothing is registered and nothing is paid for.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public async Task A_project_without_tags_registers_no_flow_analysis() =>
        Assert.Equal(0, await OperationBlockActions("class Patient { public string Nir = \"\"; void Log() => System.Console.WriteLine(Nir); }"));

    [Fact]
    public async Task An_empty_project_registers_no_flow_analysis() => Assert.Equal(0, await OperationBlockActions(""));

    [Fact]
    public async Task A_mere_using_of_our_namespace_registers_no_flow_analysis() => Assert.Equal(0, await OperationBlockActions("using SovereignData; class C;"));

    [Theory]
    [InlineData("using SovereignData; [HealthData] class C;")]
    [InlineData("[SovereignData.HealthDataAttribute] class C;")]
    [InlineData("class C { [SovereignData.DirectIdentifier] public string Nir = \"\"; }")]
    [InlineData("record C([property: SovereignData.QuasiIdentifier] string Postcode);")]
    [InlineData("class C { void M([SovereignData.HealthData] string text) { } }")]
    [InlineData("class ClinicalAttribute : SovereignData.HealthDataAttribute;")]
    [InlineData("using H = SovereignData.HealthDataAttribute; [H] class C;")]
    public async Task A_tag_registers_the_analysis_once(string code) => Assert.Equal(1, await OperationBlockActions(code));

    [Fact]
    public async Task Tags_of_a_referenced_project_register_the_analysis()
    {
        var domain = Compile("[SovereignData.HealthData] public class Patient;", "Domain");
        var user = Compile("class C { Patient? _patient; }", "User", domain.ToMetadataReference());
        Assert.Equal(1, await OperationBlockActions(user, []));
    }

    [Fact]
    public async Task A_source_that_a_policy_names_registers_the_analysis()
    {
        var policy = new TextFile("/sovereign-policy.json", """{ "version": 1, "sources": [ { "symbol": "T:Patient", "data": "health" } ] }""");
        Assert.Equal(1, await OperationBlockActions(Compile("class Patient;", "User"), [policy]));
    }

    [Fact]
    public async Task A_policy_without_sources_registers_no_flow_analysis()
    {
        var policy = new TextFile("/sovereign-policy.json", """{ "version": 1, "extends": ["state"] }""");
        Assert.Equal(0, await OperationBlockActions(Compile("class Patient;", "User"), [policy]));
    }

    private static Task<int> OperationBlockActions(string code) => OperationBlockActions(Compile(code, "User"), []);

    private static async Task<int> OperationBlockActions(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        var analyzer = new FlowAnalyzer();
        var run = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).OperationBlockActionsCount;
    }

    private static CSharpCompilation Compile(string code, string name, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(HealthDataAttribute).Assembly.Location), .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => Microsoft.CodeAnalysis.Text.SourceText.From(text);
    }
}
