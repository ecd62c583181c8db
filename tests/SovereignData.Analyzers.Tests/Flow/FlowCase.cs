using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>
/// Small programs around one patient and one cloud. Identifying data sent there is SOV1001; the clinical facts, which are pseudonymised, are SOV1002.
/// </summary>
internal static class FlowCase
{
    private const string Prelude = """
        public enum BloodGroup { A, B, AB, O }

        [HealthData]
        public class Patient
        {
            [DirectIdentifier] public string Nir { get; set; } = "";
            [DirectIdentifier] public string Name { get; set; } = "";
            [QuasiIdentifier] public DateOnly BirthDate { get; set; }
            public string Diagnosis { get; set; } = "";
            public string? City { get; set; }
            public int HeartRate { get; set; }
            public double Weight { get; set; }
            public bool Smoker { get; set; }
            public BloodGroup Blood { get; set; }
            public Patient? Next { get; set; }
            public List<string> Allergies { get; } = [];
        }

        /// Untagged: what it holds is what is put into it.
        public class Box
        {
            public string A { get; set; } = "";
            public string B { get; set; } = "";
            public Box? Next { get; set; }
            public object? Any;
        }

        public static class Cloud
        {
            [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object? data) { }
            [SendsData(Provider = "azure", Kind = "storage")] public static void SendChars(ReadOnlySpan<char> data) { }
            [SendsData(Provider = "azure", Kind = "storage")] public static void SendBytes(ReadOnlySpan<byte> data) { }
        }
        """;

    private const string Usings = "using System.Buffers; using System.Collections.Concurrent; using System.Collections.Frozen; using System.Collections.Immutable; "
        + "using System.Globalization; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using System.Text; using System.Text.Json; ";

    /// <summary>Statements of one method: <c>void Run(Patient patient, Patient other, bool flag, int index)</c>.</summary>
    public static Task Body(string statements) => Members(
        $$"""
        unsafe void Run(Patient patient, Patient other, bool flag, int index)
        {
        {{statements}}
        }
        """);

    /// <summary>Members of one class, <c>Ward</c>.</summary>
    public static Task Members(string members) => Code(
        $$"""
        public partial class Ward
        {
        {{members}}
        }
        """);

    /// <summary>A file of one's own.</summary>
    public static Task Code(string code) => Verify(code).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A file of one's own, to be described further.</summary>
    public static Verification Verify(string code) => Testing.Verify.Code(Usings + code)
        .WithFile("Prelude.cs", Prelude)
        .WithRules("SOV1001", "SOV1002", "SOV9004");
}
