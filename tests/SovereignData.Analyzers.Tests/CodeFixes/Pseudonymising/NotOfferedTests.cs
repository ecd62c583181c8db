namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Where no pseudonymiser would do, none is offered.</summary>
public sealed class NotOfferedTests
{
    [Theory]
    [InlineData("public static class Masks { public static string Of(string value) => $\"{value.Length}\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(DateTime value) => $\"{value.Year}\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(string value, string key) => $\"{key.Length}\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(ref string value) => value = \"\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static void Of(string value) => value.Trim(); }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static bool Of(string value) => value is \"\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser] public static Task Of(string value) => Task.FromResult(value.Length); }")]
    [InlineData("public static class Masks { [Pseudonymiser] private static string Of(string value) => $\"{value.Length}\"; }")]
    [InlineData("public static class Masks { [Pseudonymiser, Obsolete] public static string Of(string value) => $\"{value.Length}\"; }")]
    [InlineData("public class Masks { [Pseudonymiser] public string Of(string value) => $\"{value.Length}\"; }")]
    [InlineData("[Pseudonymiser] public static class Masks { public static string Length { get; set; } = \"\"; }")]
    public Task A_method_that_does_not_do_is_not_offered(string type) => Ward.StaysWith(
        "void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|});", $"namespace Contoso;\n\n{type}");

    [Theory]
    [InlineData("public class Desk(IPatientTokens tokens) { public static void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); public IPatientTokens Get() => tokens; }")]
    [InlineData("public class Desk(IPatientTokens? tokens) { public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); public object? Get() => tokens; }")]
    [InlineData("public class Desk { public void Show(Patient patient) { Console.WriteLine({|SOV2005:patient.Nir|}); IPatientTokens tokens = null!; tokens.ToString(); } }")]
    [InlineData("public class Desk { public IPatientTokens Tokens { set => value.ToString(); } public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); }")]
    public Task A_service_out_of_reach_is_not_offered(string desk) => Clinic.Passes(Clinic.Verify(desk, Clinic.PatientTokens).WithoutFix());

    [Fact]
    public Task A_place_that_needs_another_type_is_left_alone() => Ward.StaysWith(
        """
        private sealed record Question(Guid Id);

        Task Ask([DirectIdentifier] Guid id) => assistant.Ask({|SOV2001:new Question(id)|});
        """,
        """
        namespace Contoso;

        public static class Masks
        {
            [Pseudonymiser]
            public static string Of(Guid value) => "one";
        }
        """);

    [Fact]
    public Task Data_that_must_not_leave_at_all_is_left_alone() => Clinic.Passes(Clinic.Verify(
        """
        public interface ICloud
        {
            [SendsData(Provider = "azure", Kind = "storage")]
            void Put(string text);
        }

        public class Desk(ICloud cloud)
        {
            public void Keep(Patient patient) => cloud.Put({|SOV1001:patient.Nir|});
        }
        """,
        Clinic.Tokens).WithoutFix("Authorise"));
}
