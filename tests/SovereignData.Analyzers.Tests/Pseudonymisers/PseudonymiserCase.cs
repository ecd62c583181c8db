using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Pseudonymisers of one class, <c>Pseudonyms</c>, and what is wrong with them.</summary>
internal static class PseudonymiserCase
{
    private const string Usings = "using System.Collections.Concurrent; using System.Globalization; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.RegularExpressions; ";

    /// <summary>Members of a class that is handed a key.</summary>
    public static Task Members(string members) => Code(
        $$"""
        public sealed class Pseudonyms(byte[] key)
        {
        {{members}}
            private byte[] Key => key;
        }
        """);

    /// <summary>One method, <c>string Of(string nir)</c>, of a class that is handed a key.</summary>
    public static Task Body(string statements) => Members(
        $$"""
        [Pseudonymiser]
        public string Of(string nir)
        {
        {{statements}}
        }
        """);

    /// <summary>One method, <c>string Of(string nir)</c>, that gives back an expression.</summary>
    public static Task Gives(string expression) => Body($"return {expression};");

    public static Task Code(string code) => Verify(code).RunAsync(TestContext.Current.CancellationToken);

    public static Verification Verify(string code) => Testing.Verify.Code(Usings + code).WithRules("SOV2002", "SOV2003", "SOV9004");
}
