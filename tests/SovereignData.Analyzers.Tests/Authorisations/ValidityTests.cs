namespace SovereignData.Analyzers.Tests.Authorisations;

/// <summary>SOV4001, SOV4002, SOV4003 and what makes no sense, at the attribute and in the policy file.</summary>
public sealed class ValidityTests
{
    private const string Attributed = """
        class Export
        {
            [{|SOV4000:AuthorisedTransfer(ARGUMENTS)|}]
            void Run(Letter letter) => Azure.Keep(letter);
        }
        """;

    private const string Plain = "class Export { void Run(Letter letter) => Azure.Keep(letter); }";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_authorisation_that_has_expired_is_an_error_and_does_not_silence() => Transfers.Code("""
        class Export
        {
            [{|SOV4001:AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2026-11-20")|}]
            void Run(Letter letter) => Azure.Keep({|SOV1001:letter|});
        }
        """).Expecting("SOV4001", diagnostic => diagnostic
            .WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .WithMessage("The authorisation of transfers to Microsoft Azure expired on 2026-11-20, and today is 2026-11-21: renew it, or take it out"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2027-02-19")]
    public Task An_authorisation_that_ends_within_ninety_days_is_warned_of(string end) => Transfers
        .Code(Code("SOV4002", $"""
            "azure", Reference = "CNIL 2023-146", Expires = "{end}"
            """))
        .Expecting("SOV4002", diagnostic => diagnostic.WithMessageContaining(end))
        .RunAsync(Cancelled);

    [Fact]
    public Task An_authorisation_that_ends_later_is_not() => Transfers.Code(Code(null, """
        "azure", Reference = "CNIL 2023-146", Expires = "2027-02-20"
        """)).RunAsync(Cancelled);

    [Fact]
    public Task How_long_before_is_an_option() => Transfers.Code(Code(null, """
        "azure", Reference = "CNIL 2023-146", Expires = "2027-02-19"
        """)).WithEditorConfig("sovereign_data.authorisation_warning_days = 89").RunAsync(Cancelled);

    [Fact]
    public Task How_long_before_counts_in_the_folder_of_the_attribute() => Transfers.Code("")
        .WithFile("Near/Export.cs", "namespace Near; class Export { [{|SOV4002:AuthorisedTransfer(\"azure\", Reference = \"7\", Expires = \"2027-11-20\")|}] void Run(Letter letter) => Azure.Keep(letter); }")
        .WithFile("Far/Export.cs", "namespace Far; class Export { [AuthorisedTransfer(\"azure\", Reference = \"7\", Expires = \"2027-11-20\")] void Run(Letter letter) => Azure.Keep(letter); }")
        .WithEditorConfig("[Near/**.cs]\nsovereign_data.authorisation_warning_days = 365")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData(""" "azure" """, "its reference and its end")]
    [InlineData(""" "azure", Expires = "2027-12-31" """, "its reference")]
    [InlineData(""" "azure", Expires = "2027-12-31", Reference = " " """, "its reference")]
    [InlineData(""" "azure", Reference = "CNIL 2023-146" """, "its end")]
    public Task An_authorisation_without_reference_or_end_is_warned_of_and_holds(string arguments, string lacks) => Transfers
        .Code(Code("SOV4003", arguments))
        .Expecting("SOV4003", diagnostic => diagnostic.WithMessage($"The authorisation of transfers to Microsoft Azure lacks {lacks}"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData(""" {|SOV3003:"azur"|}, Reference = "7", Expires = "2027-12-31" """, "Neither the catalogue nor the policy knows the provider 'azur'. Did you mean 'azure'?")]
    [InlineData(""" "azure", Reference = "7", Expires = {|SOV3003:"31/12/2027"|} """, "'31/12/2027' is not a date of the form yyyy-MM-dd.")]
    [InlineData(""" "azure", Reference = "7", Expires = "2027-12-31", Level = {|SOV3003:"pseudonymized"|} """, "Unknown level 'pseudonymized'. Did you mean 'pseudonymised'?")]
    public Task An_authorisation_that_makes_no_sense_is_reported_at_the_argument_and_allows_nothing(string arguments, string message) => Transfers
        .Code(Code(null, arguments).Replace("Keep(letter)", "Keep({|SOV1001:letter|})", StringComparison.Ordinal))
        .Expecting("SOV3003", diagnostic => diagnostic.WithMessage(message))
        .RunAsync(Cancelled);

    [Fact]
    public Task On_an_assembly_and_from_constants_it_is_read_all_the_same() => Transfers.Code("""
        [assembly: {|SOV4001:AuthorisedTransfer(provider: Names.Provider, Reference = Names.Decision + "-146", Expires = Names.End)|}]
        class Export { void Run(Letter letter) => Azure.Keep({|SOV1001:letter|}); }
        static class Names { public const string Provider = "azure", Decision = "CNIL 2023", End = "2026-01-31"; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_provider_of_the_policy_can_be_named() => Transfers.Code(Code(null, $"\"doctors\", {Transfers.Until2027}").Replace("Azure.Keep", "Doctors.Keep", StringComparison.Ordinal))
        .WithFile("Doctors.cs", """static class Doctors { [SendsData(Provider = "doctors", Kind = "storage")] public static void Keep(object data) { } }""")
        .WithPolicy("""{ "version": 1, "providers": [ { "id": "doctors", "name": "Doctors", "country": "CH" } ] }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_one_that_has_expired_is_an_error_in_that_file() => Transfers
        .Policy(Plain.Replace("(letter)", "({|SOV1001:letter|})", StringComparison.Ordinal), """{|SOV4001:{|} "provider": "azure", "reference": "CNIL 2023-146", "expires": "2026-11-20" }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_one_that_ends_soon_or_lacks_its_reference_is_warned_of_in_that_file() => Transfers
        .Policy(Plain, """{|SOV4002:{|SOV4003:{|}|} "provider": "azure", "expires": "2026-12-21" }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task In_the_policy_how_long_before_is_what_the_code_says() => Transfers
        .Policy(Plain, """{ "provider": "azure", "reference": "CNIL 2023-146", "expires": "2026-12-21" }""")
        .WithEditorConfig("sovereign_data.authorisation_warning_days = 7")
        .RunAsync(Cancelled);

    [Fact]
    public Task The_messages_are_in_French_too() => Transfers.Code(Code("SOV4003", """ "azure" """))
        .WithLanguage("fr")
        .Expecting("SOV4003", diagnostic => diagnostic.WithMessage("L’autorisation de transferts vers Microsoft Azure n’a pas de référence ni de terme"))
        .RunAsync(Cancelled);

    private static string Code(string? id, string arguments)
    {
        var code = Attributed.Replace("ARGUMENTS", arguments.Trim(), StringComparison.Ordinal);
        return id is null
            ? code.Replace("{|SOV4000:", "", StringComparison.Ordinal).Replace(")|}]", ")]", StringComparison.Ordinal)
            : code.Replace("SOV4000", id, StringComparison.Ordinal);
    }
}
