namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Where no pseudonymiser is in scope, a class that is handed what it needs may be handed one.</summary>
public sealed class InjectTests
{
    private const string Title = "Inject 'IPatientTokens', and pseudonymise with ";

    [Fact]
    public Task A_primary_constructor_takes_it() => Offers(
        "patientTokens.Tokenise",
        """
        public class Desk(IAssistant assistant)
        {
            public Task Show(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|});
        }
        """,
        """
        public class Desk(IAssistant assistant, IPatientTokens patientTokens)
        {
            public Task Show(Patient patient) => assistant.Ask(patientTokens.Tokenise(patient.Nir));
        }
        """);

    [Fact]
    public Task A_constructor_takes_it_and_a_field_keeps_it() => Offers(
        "_patientTokens.Tokenise",
        """
        public class Desk
        {
            private readonly IAssistant _assistant;

            public Desk(IAssistant assistant)
            {
                _assistant = assistant;
            }

            public Task Show(Patient patient) => _assistant.Ask({|SOV2001:patient.Nir|});
        }
        """,
        """
        public class Desk
        {
            private readonly IAssistant _assistant;
            private readonly IPatientTokens _patientTokens;

            public Desk(IAssistant assistant, IPatientTokens patientTokens)
            {
                _assistant = assistant;
                _patientTokens = patientTokens;
            }

            public Task Show(Patient patient) => _assistant.Ask(_patientTokens.Tokenise(patient.Nir));
        }
        """);

    [Fact]
    public Task A_field_is_named_like_the_others() => Offers(
        "patientTokens.Tokenise",
        """
        public class Desk
        {
            private readonly IAssistant assistant;

            public Desk(IAssistant assistant)
            {
                this.assistant = assistant;
            }

            public Task Show(Patient patient)
            {
                var line = $"{patient.Nir} is in {patient.Ward}";
                return assistant.Ask({|SOV2001:line|});
            }
        }
        """,
        """
        public class Desk
        {
            private readonly IAssistant assistant;
            private readonly IPatientTokens patientTokens;

            public Desk(IAssistant assistant, IPatientTokens patientTokens)
            {
                this.assistant = assistant;
                this.patientTokens = patientTokens;
            }

            public Task Show(Patient patient)
            {
                var line = $"{patientTokens.Tokenise(patient.Nir)} is in {patient.Ward}";
                return assistant.Ask(line);
            }
        }
        """);

    [Fact]
    public Task Fix_all_hands_it_in_once() => Clinic.Passes(Clinic.Verify(
        """
        public class Desk(IAssistant assistant)
        {
            public Task Show(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|});

            public Task Call(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|});
        }
        """,
        Clinic.PatientTokens).WithFixAll(
        $"{Title}'patientTokens.Tokenise'",
        Clinic.InContoso("""
        public class Desk(IAssistant assistant, IPatientTokens patientTokens)
        {
            public Task Show(Patient patient) => assistant.Ask(patientTokens.Tokenise(patient.Nir));

            public Task Call(Patient patient) => assistant.Ask(patientTokens.Tokenise(patient.Nir));
        }
        """)));

    [Theory]
    [InlineData("public class Desk { public static IAssistant Assistant => null!; public Task Show(Patient patient) => Assistant.Ask({|SOV2001:patient.Nir|}); }")]
    [InlineData("public class Desk(IAssistant assistant) { public static Task Show(Patient patient, IAssistant to) => to.Ask({|SOV2001:patient.Nir|}); public object Get() => assistant; }")]
    [InlineData("public class Desk(IAssistant assistant) { public Task Show(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|}); } public class Hall { public object Of(IAssistant assistant) => new Desk(assistant); }")]
    [InlineData("public class Desk(IAssistant assistant) { public Task Show(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|}); } public class Front(IAssistant assistant) : Desk(assistant);")]
    [InlineData("public class Desk { public Desk() { } public Desk(IAssistant assistant) { Assistant = assistant; } public IAssistant? Assistant { get; } public Task Show(Patient patient) => Assistant!.Ask({|SOV2001:patient.Nir|}); }")]
    [InlineData("public class Desk(IAssistant assistant, params string[] wards) { public Task Show(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|}); public object Get() => wards; }")]
    public Task A_class_that_is_made_by_hand_or_takes_nothing_is_left_alone(string desk) =>
        Clinic.Passes(Clinic.Verify(desk, Clinic.PatientTokens).WithoutFix("Authorise"));

    private static Task Offers(string call, string before, string after) =>
        Clinic.Passes(Clinic.Verify(before, Clinic.PatientTokens).WithFix($"{Title}'{call}'", Clinic.InContoso(after)));
}
