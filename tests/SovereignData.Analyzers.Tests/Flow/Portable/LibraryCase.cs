using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>A library, one between, and an application: each way to see the library must tell the same.</summary>
internal static class LibraryCase
{
    public const string Patient = """
        [HealthData]
        public class Patient
        {
            [DirectIdentifier] public string Nir { get; set; } = "";
            public string Diagnosis { get; set; } = "";
        }
        """;

    /// <summary>A value that is handed on from step to step.</summary>
    public const string Result = """
        namespace Infrastructure;

        public readonly struct Result<T>
        {
            private readonly T _value;
            private Result(T value) => _value = value;
            public static Result<T> Of(T value) => new(value);
            public Result<TNext> Then<TNext>(Func<T, TNext> next) => Result<TNext>.Of(next(_value));
            public T OrThrow() => _value;
        }
        """;

    private const string Cloud = """
        namespace Cloud;

        public static class Azure
        {
            [SendsData(Provider = "azure", Kind = "storage")] public static void Put(object? data) { }
        }
        """;

    public static ProjectUnderTest Seen(this ProjectUnderTest project, SeenAs seenAs) => seenAs switch
    {
        SeenAs.Assembly => project.AsBuiltAssembly(),
        SeenAs.ReferenceAssembly => project.AsReferenceAssembly(),
        _ => project,
    };

    public static Verification Verify(SeenAs seenAs, string library, string code) => Testing.Verify.Code(code)
        .WithFile("Patient.cs", Patient)
        .WithProject("Cloud", project => project.WithFile("Azure.cs", Cloud).Seen(seenAs))
        .WithProject("Library", project => project.WithProject("Cloud").WithFile("Library.cs", library).Seen(seenAs))
        .WithRules("SOV1001", "SOV1002", "SOV1003", "SOV1007", "SOV9004");

    public static Task Run(SeenAs seenAs, string library, string code) => Verify(seenAs, library, code).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A library, a second one that calls it, and the code that calls the second.</summary>
    public static Task Chain(SeenAs seenAs, string library, string between, string code) => Verify(seenAs, library, code)
        .WithProject("Between", project => project.WithProject("Library").WithProject("Cloud").WithFile("Between.cs", between).Seen(seenAs))
        .RunAsync(TestContext.Current.CancellationToken);
}
