namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Streams that a library opens onto a sink.</summary>
public sealed class OpenedAcrossTests
{
    [Theory, EachWaySeen]
    public Task Written_into_by_whoever_calls_it(SeenAs seenAs) => LibraryCase.Verify(seenAs, """
        namespace Library;

        public static class Vault
        {
            public static Stream Open(string name) => new MemoryStream();
            public static Stream OpenLocally(string name) => new MemoryStream();
        }
        public class Letters
        {
            public TextWriter Begin() => new StreamWriter(Vault.Open("letters"));
            public TextWriter BeginLocally() => new StreamWriter(Vault.OpenLocally("letters"));
        }
        """, """
        using Library;
        class Export(Letters letters)
        {
            void Run(Patient p)
            {
                using var writer = letters.Begin();
                writer.Write({|SOV1001:p.Nir|});
                writer.Write(p.Nir.Length);
                using var local = letters.BeginLocally();
                local.Write(p.Nir);
            }
        }
        """).WithPolicy("""{ "version": 1, "sinks": [ { "symbol": "M:Library.Vault.Open", "arguments": ["return"], "provider": "azure", "kind": "storage" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);
}
