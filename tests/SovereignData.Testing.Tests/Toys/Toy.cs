namespace SovereignData.Testing.Tests.Toys;

/// <summary>Verifications with toys.</summary>
internal static class Toy
{
    /// <summary>Where the code under test sends to.</summary>
    public const string Server = """
        static class Server
        {
            public static void Send() { }
            public static void Send(object data) { }
            public static string Mask(object data) => "";
        }
        """;

    public static Verification Verify(string code) => Testing.Verify.Code(code).WithFile("Server.cs", Server).WithAnalyzers(new SendAnalyzer());

    /// <summary>The failure of a verification.</summary>
    public static async Task<VerificationException> FailureOf(Verification verification) =>
        await Assert.ThrowsAsync<VerificationException>(() => verification.RunAsync(TestContext.Current.CancellationToken));

    public static Task Passes(Verification verification) => verification.RunAsync(TestContext.Current.CancellationToken);
}
