using SovereignData.Analyzers.Tests.Catalogue;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Health;

/// <summary>Code over a health library, of which nothing is tagged but by the catalogue.</summary>
internal static class Known
{
    private const string Cloud = """
        public static class Azure { [SovereignData.SendsData(Provider = "azure", Kind = "storage")] public static void Put(object? data) { } }
        public static class Ovh { [SovereignData.SendsData(Provider = "ovhcloud", Kind = "storage")] public static void Put(object? data) { } }
        """;

    public static Verification Code(string library, string code) => Stubs([library], code);

    public static Verification Stubs(IEnumerable<string> libraries, string code) => Verify
        .Code(code)
        .WithFile("Cloud.cs", Cloud)
        .WithStub("Health", Merged(libraries));

    /// <summary>One file of several: usings first.</summary>
    private static string Merged(IEnumerable<string> libraries)
    {
        var lines = libraries.SelectMany(library => Stub.Read(library).Split('\n')).ToList();
        return string.Join('\n', lines.Where(IsUsing).SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Select(line => $"{line};").Concat(lines.Where(line => !IsUsing(line))));

        static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);
    }
}
