using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Pseudonymisation;

/// <summary>Our library, as the code of a hospital meets it: as an assembly, or as a project of the same solution whose source is in sight.</summary>
internal static class Library
{
    /// <summary>What of it makes pseudonyms.</summary>
    private static readonly string[] Rooms = ["Keys", "Pseudonyms", "Identifiers", "Generalisation", "Risk", "Tokens", "Encryption"];

    public static MetadataReference Assembly { get; } = MetadataReference.CreateFromFile(typeof(IPseudonymiser).Assembly.Location);

    public static IReadOnlyList<string> Files { get; } =
    [
        .. Rooms.SelectMany(room => Repository.Files($"src/SovereignData.Pseudonymisation/{room}/", "*.cs")),
    ];

    public static Verification AsAssembly(string code) => Verify(code).WithReference(Assembly);

    public static Verification AsProject(string code) => Verify(code).WithProject("Library", project => Files.Aggregate(
        project.WithFile("Polyfills.cs", "namespace SovereignData; internal static class Polyfills;"),
        static (project, file) => project.WithFile(file.Replace('/', '_'), Repository.Read(file))));

    private static Verification Verify(string code) => Testing.Verify.Code(
        $$"""
        using OpenAI;
        using OpenAI.Chat;
        using SovereignData;
        using SovereignData.Pseudonymisation.Encryption;
        using SovereignData.Pseudonymisation.Generalisation;
        using SovereignData.Pseudonymisation.Identifiers;
        using SovereignData.Pseudonymisation.Keys;
        using SovereignData.Pseudonymisation.Pseudonyms;
        using SovereignData.Pseudonymisation.Risk;
        using SovereignData.Pseudonymisation.Tokens;

        {{code}}

        [HealthData]
        public sealed record Patient([DirectIdentifier] string Ins, [DirectIdentifier] string Name, [QuasiIdentifier] System.DateTime BirthDate, [QuasiIdentifier] string Postcode, string Diagnosis);

        /// <summary>A model at OVHcloud, which may have pseudonyms; and one at OpenAI, which may have nothing.</summary>
        public static class Models
        {
            public static ChatClient Sovereign { get; } = new("m", new System.ClientModel.ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1") });

            public static ChatClient Foreign { get; } = new("m", "k");
        }
        """)
        .WithPackage("OpenAI", "2.15.0");
}
