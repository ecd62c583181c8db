namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>Statements of a method that logs, before and after the fix that leaves data out.</summary>
internal static class Journal
{
    public const string Title = "Leave it out of the message";

    public static Task Becomes(string before, string after) => Clinic.Passes(Clinic.Verify(Of(before)).WithFix(Title, Clinic.InContoso(Of(after))));

    public static Task Stays(string statements) => Clinic.Passes(Clinic.Verify(Of(statements)).WithoutFix());

    public static string Of(string statements) =>
        $$"""
        public class Journal(ILogger<Journal> logger)
        {
            public async Task Write(Patient patient, Exception exception)
            {
                await Task.Yield();
                {{statements.ReplaceLineEndings("\n        ")}}
                logger.LogDebug(exception, "Done");
            }
        }
        """;
}
