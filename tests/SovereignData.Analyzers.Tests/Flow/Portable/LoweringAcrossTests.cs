namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Pseudonymisers in a library: annotated, by its policy, and members that call one.</summary>
public sealed class LoweringAcrossTests
{
    private const string Tokens = """
        public interface ITokens { [Pseudonymiser] string Of(string value); }
        public static class Tokens
        {
            [Pseudonymiser] public static string Tokenise(string value) => "t" + value.Length;
            public static string Wrapped(string value) => Deeper(value.Trim());
            private static string Deeper(string value) => Tokenise(value);
            public static string Sometimes(string value, bool really) => really ? Tokenise(value) : value;
            [Pseudonymiser] public static void InPlace(Letter letter) => letter.Body = "t";
            public static bool TryTokenise(string value, out string token) { token = Tokenise(value); return true; }
            public static string Validated(string value) => value.Length == 13 ? value : "";
        }
        public sealed class Letter { public string Body { get; set; } = ""; }
        internal sealed class Vault : IVault { [Pseudonymiser] public string Hide(string value) => $"{value.Length}"; }
        public interface IVault { string Hide(string value); }
        """;

    [Theory, EachWaySeen]
    public async Task An_annotated_pseudonymiser_lowers(SeenAs seenAs) => await LibraryCase.Run(seenAs, Tokens, """
        class Export
        {
            void Run(Patient p, ITokens tokens)
            {
                Cloud.Azure.Put({|SOV1002:Tokens.Tokenise(p.Nir)|});
                Cloud.Azure.Put({|SOV1002:tokens.Of(p.Nir)|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_member_that_calls_one_lowers(SeenAs seenAs) => await LibraryCase.Run(seenAs, Tokens, """
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Azure.Put({|SOV1002:Tokens.Wrapped(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:Tokens.Sometimes(p.Nir, true)|});
                if (Tokens.TryTokenise(p.Nir, out var token)) Cloud.Azure.Put({|SOV1002:token|});
                Cloud.Azure.Put({|SOV1001:Tokens.Validated(p.Nir)|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task An_implementation_behind_an_interface_lowers(SeenAs seenAs) => await LibraryCase.Run(seenAs, Tokens, """
        class Export { void Run(Patient p, IVault vault) => Cloud.Azure.Put({|SOV1002:vault.Hide(p.Nir)|}); }
        """);

    [Theory, EachWaySeen]
    public async Task One_lowers_in_place(SeenAs seenAs) => await LibraryCase.Run(seenAs, Tokens, """
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter { Body = p.Nir };
                Tokens.InPlace(letter);
                Cloud.Azure.Put({|SOV1002:letter.Body|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_pseudonymiser_wraps_one_two_libraries_away(SeenAs seenAs) => await LibraryCase.Chain(seenAs, Tokens, """
        public class Privacy { public string Hide(string value) => $"<{Tokens.Wrapped(value)}>"; public string Show(string value) => $"<{value}>"; }
        """, """
        class Export { void Run(Patient p, Privacy privacy) { Cloud.Azure.Put({|SOV1002:privacy.Hide(p.Nir)|}); Cloud.Azure.Put({|SOV1001:privacy.Show(p.Nir)|}); } }
        """);
}
