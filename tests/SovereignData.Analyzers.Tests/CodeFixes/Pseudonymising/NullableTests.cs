namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>What may be null is guarded where the pseudonymiser wants a value.</summary>
public sealed class NullableTests
{
    [Theory]
    [InlineData("patient.Name", "patient.Name is { } name ? Tokens.Of(name) : null")]
    [InlineData("patient?.Name", "patient?.Name is { } name ? Tokens.Of(name) : null")]
    [InlineData("patient?.Name?.Trim()", "patient?.Name?.Trim() is { } value ? Tokens.Of(value) : null")]
    [InlineData("patient?.Room?.ToString()", "patient?.Room?.ToString() is { } value ? Tokens.Of(value) : null")]
    public Task A_guard_stands_alone_as_an_argument(string before, string after) => Ward.Becomes(
        $"void Show(Patient{(before.Contains("t?") ? "?" : "")} patient) => Console.WriteLine({Marked(before)});",
        $"void Show(Patient{(before.Contains("t?") ? "?" : "")} patient) => Console.WriteLine({after});");

    [Theory]
    [InlineData("$\"Seen {patient.Name}\"", "$\"Seen {(patient.Name is { } name ? Tokens.Of(name) : null)}\"")]
    [InlineData("\"Seen \" + patient.Name", "\"Seen \" + (patient.Name is { } name ? Tokens.Of(name) : null)")]
    [InlineData("patient.Name ?? \"?\"", "(patient.Name is { } name ? Tokens.Of(name) : null) ?? \"?\"")]
    [InlineData("patient.Ward is \"A\" ? patient.Name : \"?\"", "patient.Ward is \"A\" ? (patient.Name is { } name ? Tokens.Of(name) : null) : \"?\"")]
    public Task A_guard_stands_in_parentheses_within_an_expression(string before, string after) => Ward.Becomes(
        $"void Show(Patient patient) => Console.WriteLine({Marked(before)});",
        $"void Show(Patient patient) => Console.WriteLine({after});");

    [Fact]
    public Task What_was_tested_before_needs_no_guard() => Ward.Becomes(
        """void Show(Patient patient) { if (patient.Name is not null) Console.WriteLine({|SOV2005:patient.Name|}); }""",
        """void Show(Patient patient) { if (patient.Name is not null) Console.WriteLine(Tokens.Of(patient.Name)); }""");

    [Fact]
    public Task A_pseudonymiser_that_takes_null_needs_no_guard() => Clinic.Passes(
        Clinic.Verify(Ward.Of("void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Name|});"), """
            namespace Contoso;

            public static class Tokens { [Pseudonymiser] public static string? Of(string? identifier) => identifier is null ? null : $"{identifier.Length}"; }
            """)
            .WithFix(Clinic.InContoso(Ward.Of("void Show(Patient patient) => Console.WriteLine(Tokens.Of(patient.Name));"))));

    [Fact]
    public Task A_nullable_number_is_guarded_too() => Clinic.Passes(
        Clinic.Verify(Ward.Of("void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Room|});"), """
            namespace Contoso;

            public static class Rooms { [Pseudonymiser] public static string Of(int room) => $"{room > 0}"; }
            """)
            .WithFix(Clinic.InContoso(Ward.Of("void Show(Patient patient) => Console.WriteLine(patient.Room is { } room ? Rooms.Of(room) : null);"))));

    [Fact]
    public Task Code_that_does_not_look_at_null_is_not_guarded() => Ward.Becomes(
        """
        #nullable disable
        void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Name|});
        """,
        """
        #nullable disable
        void Show(Patient patient) => Console.WriteLine(Tokens.Of(patient.Name));
        """);

    [Fact]
    public Task A_guard_takes_a_name_that_is_free() => Ward.Becomes(
        """void Show(Patient patient, string name) => Console.WriteLine({|SOV2005:$"{name.Length} {patient.Name}"|});""",
        """void Show(Patient patient, string name) => Console.WriteLine($"{name.Length} {(patient.Name is { } name2 ? Tokens.Of(name2) : null)}");""");

    private static string Marked(string expression) =>
        expression.EndsWith('!') ? $"{{|SOV2005:{expression[..^1]}|}}!" : $"{{|SOV2005:{expression}|}}";
}
