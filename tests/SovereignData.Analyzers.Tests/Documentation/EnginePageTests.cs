using System.Text.RegularExpressions;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>The page on the engine works one summary out; what it says of it holds.</summary>
public sealed partial class EnginePageTests
{
    private const string Around = """
        sealed class Archive : IArchive { public void Keep(string text) => Azure.Put(text); }
        public static class Azure { [SendsData(Provider = "azure", Kind = "storage")] public static void Put(object? data) { } }
        """;

    [Fact]
    public async Task Its_example_reports_its_own_parameter_and_leaves_the_other_to_callers() => await Verify("""
        class Caller
        {
            void Named(Letters letters, Patient p) => letters.Send(new Patient(), {|SOV1001:p.Nir|});
            void Constant(Letters letters, Patient p) => letters.Send(p, "Dear");
            void Returned(Letters letters, Patient p) => Azure.Put({|SOV1001:letters.Send(new Patient(), {|SOV1001:p.Nir|})|});
            void Nothing(Letters letters, Patient p) => Azure.Put(letters.Send(p, "Dear"));
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Verification Verify(string callers) => Testing.Verify.Code(Example().Replace("archive.Keep(_last)", "archive.Keep({|SOV1002:_last|})", StringComparison.Ordinal))
        .WithFile("Around.cs", Around)
        .WithFile("Callers.cs", callers)
        .WithRules("SOV1001", "SOV1002");

    private static string Example() => CSharpBlock().Match(Repository.Read("docs/engine.md")).Groups["code"].Value;

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharpBlock();
}
