using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Analyzers.Tests.Trust;

namespace SovereignData.Analyzers.Tests.Generation;

/// <summary>What the generator found is told by the analyzers, as long as the code that they are handed is the same.</summary>
public sealed class EarlierStateTests
{
    private const string Ward = """
        using SovereignData;
        [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }
        public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }
        public static class Paper { public static void Print(object data) { } }
        public static partial class Ward
        {
            public static void Admit(Patient patient) => Cloud.Send(patient.Nir);
            public static void Show(Patient patient) => Paper.Print(patient.Nir);
            public static void Discharge(Patient patient) => Forward(patient.Nir);
            static partial void Forward(string text);
        }
        """;

    private const string Forwarding = "partial class Ward { static partial void Forward(string text) { Cloud.Send(text); } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_construct_is_reported_the_same_after_the_generator_as_without_it()
    {
        var corpus = Subject.Of(CorpusFiles.All.Select(static file => (file.Key, file.Value)));
        var alone = Scrutiny.Lines(await Scrutiny.Of(Subject.Anew(corpus), cancellationToken: Cancellation));
        var generated = Scrutiny.Generated(corpus, Cancellation);
        Assert.NotEqual(corpus.SyntaxTrees.Count(), generated.SyntaxTrees.Count());
        Assert.Equal(alone, Scrutiny.Lines(await Scrutiny.Of(generated, cancellationToken: Cancellation)), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_another_generator_writes_is_looked_into()
    {
        var library = Subject.Of([("Ward", Ward)]);
        var before = await Reported(Scrutiny.Generated(library, Cancellation));
        Assert.Equal(["Admit"], before);
        var after = Scrutiny.Generated(library, Cancellation).AddSyntaxTrees(Subject.Parse("Forwarding.g", Forwarding));
        Assert.Equal(["Admit", "Discharge"], await Reported(after));
    }

    [Fact]
    public async Task A_policy_of_their_own_is_heeded_by_the_analyzers()
    {
        var generated = Scrutiny.Generated(Subject.Of([("Ward", Ward)]), Cancellation);
        Assert.Equal(["Admit", "Show"], await Reported(generated, """{ "version": 1, "sinks": [{ "symbol": "M:Paper.Print", "provider": "azure", "kind": "storage" }] }"""));
    }

    [Fact]
    public async Task An_edit_after_the_generator_is_seen()
    {
        var generated = Scrutiny.Generated(Subject.Of([("Ward", Ward)]), Cancellation);
        var ward = generated.SyntaxTrees.First();
        var edited = generated.ReplaceSyntaxTree(ward, Subject.Parse("Ward", Ward.Replace("Paper.Print(patient.Nir)", "Cloud.Send(patient.Nir)", StringComparison.Ordinal)));
        Assert.Equal(["Admit", "Show"], await Reported(edited));
    }

    [Fact]
    public async Task References_of_their_own_are_heeded_by_the_analyzers()
    {
        var generated = (CSharpCompilation)Scrutiny.Generated(Subject.Of([("Ward", Ward)]), Cancellation);
        var untagged = generated.WithReferences(generated.References.Where(static reference => reference.Display?.EndsWith("SovereignData.Annotations.dll", StringComparison.Ordinal) != true));
        Assert.Empty(await Reported(untagged));
    }

    /// <summary>The members in which something is reported.</summary>
    private static async Task<IReadOnlyList<string>> Reported(Compilation compilation, string? policy = null)
    {
        var found = await Scrutiny.Of(compilation, policy, cancellationToken: Cancellation);
        return [.. found.Where(static diagnostic => diagnostic.Id is "SOV1001").Select(MemberAt).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        string MemberAt(Diagnostic diagnostic) =>
            compilation.GetSemanticModel(diagnostic.Location.SourceTree!).GetEnclosingSymbol(diagnostic.Location.SourceSpan.Start, Cancellation)!.Name;
    }
}
