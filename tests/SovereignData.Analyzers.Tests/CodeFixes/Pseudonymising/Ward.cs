namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Members of a class, before and after the fix that passes data through <c>Tokens.Of</c>.</summary>
internal static class Ward
{
    public static Task Becomes(string before, string after) => Clinic.Passes(
        Clinic.Verify(Of(before), Clinic.Tokens).WithFix("Pseudonymise with 'Tokens.Of'", Clinic.InContoso(Of(after))));

    public static Task StaysWith(string members, params string[] files) => Clinic.Passes(Clinic.Verify(Of(members), files).WithoutFix("Authorise"));

    public static string Of(string members) =>
        $$"""
        public class Ward(IAssistant assistant, ILogger<Ward> logger)
        {
            {{members.ReplaceLineEndings("\n    ")}}

            private void Use() => (assistant, logger).ToString();
        }
        """;
}
