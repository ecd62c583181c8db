using SovereignData.Analyzers.Tests.Flow;
using SovereignData.Analyzers.Tests.Flow.Portable;

namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>What is weak stays identifying for the other rules.</summary>
public sealed class LevelTests
{
    private const string Library = """
        using System.Security.Cryptography; using System.Text;
        public interface IPseudonyms { [Pseudonymiser] string Of(string nir); }
        internal sealed class Hashed : IPseudonyms { public string Of(string nir) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(nir))); }
        public static class Weak
        {
            [Pseudonymiser] public static string Hash(string nir) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string Code(string nir) => nir.GetHashCode().ToString();
            [Pseudonymiser] public static string Token(string nir) => new Random().Next().ToString();
            [Pseudonymiser] public static string Keyed(string nir) => Convert.ToHexString(HMACSHA256.HashData("not a secret"u8, Encoding.UTF8.GetBytes(nir)));
            public static string Wrapped(string nir) => "w" + Hash(nir);
        }
        public static class Good
        {
            private static readonly byte[] Key = Convert.FromBase64String(Environment.GetEnvironmentVariable("KEY")!);
            [Pseudonymiser] public static string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(nir)));
        }
        """;

    [Fact]
    public Task A_weak_pseudonymiser_does_not_lower() => CallCase.Verifies("""
        using System.Security.Cryptography; using System.Text;
        static class Weak
        {
            [Pseudonymiser] public static string Of(string nir) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string Code(string nir) => nir.GetHashCode().ToString();
            [Pseudonymiser] public static string Random(string nir) => new Random(7).Next().ToString();
        }
        interface ITokens { [Pseudonymiser] string Of(string nir); }
        sealed class Hashed : ITokens { public string Of(string nir) => Weak.Of(nir); }
        class Export
        {
            void Run(Patient p, ITokens tokens)
            {
                Model.Ask(Tokens.Of(p.Nir));
                Model.Ask({|SOV2001:Weak.Of(p.Nir)|});
                Model.Ask({|SOV2001:Weak.Code(p.Nir)|});
                Model.Ask({|SOV2001:Weak.Random(p.Nir)|});
                Model.Ask({|SOV2001:tokens.Of(p.Nir)|});
                Cloud.Send({|SOV1001:Weak.Of(p.Nir)|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public Task Nor_does_one_of_a_library(SeenAs seenAs) => LibraryCase.Run(seenAs, Library, """
        class Export
        {
            void Run(Patient p, IPseudonyms pseudonyms)
            {
                Cloud.Azure.Put({|SOV1001:Weak.Hash(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:Weak.Code(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:Weak.Token(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:Weak.Keyed(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:Weak.Wrapped(p.Nir)|});
                Cloud.Azure.Put({|SOV1001:pseudonyms.Of(p.Nir)|});
                Cloud.Azure.Put({|SOV1002:Good.Of(p.Nir)|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public Task Nor_does_one_two_libraries_away(SeenAs seenAs) => LibraryCase.Chain(seenAs, Library, """
        public class Privacy { public string Hide(string value) => $"<{Weak.Hash(value)}>"; public string Lower(string value) => $"<{Good.Of(value)}>"; }
        """, """
        class Export { void Run(Patient p, Privacy privacy) { Cloud.Azure.Put({|SOV1001:privacy.Hide(p.Nir)|}); Cloud.Azure.Put({|SOV1002:privacy.Lower(p.Nir)|}); } }
        """);
}
