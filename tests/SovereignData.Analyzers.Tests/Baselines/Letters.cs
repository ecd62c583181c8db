using Microsoft.CodeAnalysis;
using SovereignData.Policy;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Baselines;

/// <summary>A desk that sends letters to Azure and to AWS, and what is found there.</summary>
internal static class Letters
{
    private const string Domain = """
        [HealthData]
        public sealed class Letter
        {
            [DirectIdentifier] public string Ipp { get; set; } = "";
            [DirectIdentifier] public string Nir { get; set; } = "";
            public string Text { get; set; } = "";
        }

        public static class Azure { [SendsData(Provider = "azure", Kind = "storage")] public static void Keep(object data) { } }
        public static class Aws { [SendsData(Provider = "aws", Kind = "storage")] public static void Keep(object data) { } }
        """;

    public static Verification Code(string code) => Verify.Code(code).WithFile("Domain.cs", Domain);

    public static Fingerprint? FingerprintOf(Diagnostic finding) => finding.Properties.TryGetValue(Baseline.MemberProperty, out var member)
        ? Baseline.FingerprintOf(finding.Id, member, finding.Properties[Baseline.SourceProperty], finding.Properties[Baseline.SinkProperty])
        : null;

    public static async Task<IReadOnlyList<Fingerprint?>> Found(Verification code)
    {
        var found = await code.GetDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(FingerprintOf).OrderBy(finding => finding?.ToString(), StringComparer.Ordinal)];
    }
}
