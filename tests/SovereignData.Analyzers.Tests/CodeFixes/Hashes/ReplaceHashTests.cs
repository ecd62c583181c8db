using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Hashes;

/// <summary>A hash without a key gives way to a pseudonymiser that has one.</summary>
public sealed class ReplaceHashTests
{
    private const string Usings = "using System.Security.Cryptography;\nusing System.Text;\n\n";

    private const string Keyed = """
        using System.Security.Cryptography;
        using System.Text;

        namespace Contoso;

        public sealed class Pseudonyms(byte[] key)
        {
            [Pseudonymiser]
            public string Of(string identifier) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(identifier)));
        }
        """;

    [Theory]
    [InlineData("Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|})", "pseudonyms.Of(nir)")]
    [InlineData("\"P-\" + Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(nir.Trim()))|})", "\"P-\" + pseudonyms.Of(nir.Trim())")]
    [InlineData("Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|})[..8].ToLowerInvariant()", "pseudonyms.Of(nir)")]
    [InlineData("BitConverter.ToString({|SOV2002:SHA1.Create().ComputeHash(Encoding.UTF8.GetBytes(nir))|}).Replace(\"-\", \"\")", "pseudonyms.Of(nir)")]
    [InlineData("$\"<{Convert.ToBase64String({|SOV2002:SHA512.HashData(Encoding.UTF8.GetBytes(nir))|})}>\"", "$\"<{pseudonyms.Of(nir)}>\"")]
    public Task A_hash_is_replaced_with_all_that_formats_it(string before, string after) =>
        Verify(Label(before), Keyed).WithFix("Replace the hash by 'pseudonyms.Of'", Label(after)).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task All_are_replaced_at_once() => Verify($$"""
        {{Usings}}namespace Contoso;

        public sealed class Labels(Pseudonyms pseudonyms)
        {
            [Pseudonymiser] public string A(string nir) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|});
            [Pseudonymiser] public string B(string nir, bool isLong) => isLong ? pseudonyms.Of(nir) : Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(nir))|});
        }
        """, Keyed).WithFixAll("Replace the hash by 'pseudonyms.Of'", $$"""
        {{Usings}}namespace Contoso;

        public sealed class Labels(Pseudonyms pseudonyms)
        {
            [Pseudonymiser] public string A(string nir) => pseudonyms.Of(nir);
            [Pseudonymiser] public string B(string nir, bool isLong) => isLong ? pseudonyms.Of(nir) : pseudonyms.Of(nir);
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Not_by_itself_nor_by_another_weak_one() => Verify($$"""
        {{Usings}}namespace Contoso;

        public static class Labels
        {
            [Pseudonymiser] public static string A(string nir) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|});
            [Pseudonymiser] public static string B(string nir) => Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(nir))|});
        }
        """).WithoutFix().RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Not_what_is_no_hash() => Verify(Label("{|SOV2002:Convert.ToBase64String(Encoding.UTF8.GetBytes(nir))|}"), Keyed).WithoutFix().RunAsync(TestContext.Current.CancellationToken);

    private static string Label(string expression) => $$"""
        {{Usings}}namespace Contoso;

        public sealed class Labels(Pseudonyms pseudonyms)
        {
            [Pseudonymiser]
            public string Of(string nir) => {{expression}};

            private Pseudonyms Keyed => pseudonyms;
        }
        """;

    private static Verification Verify(string code, string? beside = null)
    {
        var verification = Testing.Verify.Code(code).WithRules("SOV2002", "SOV2003");
        return beside is null ? verification : verification.WithFile("Pseudonyms.cs", beside);
    }
}
