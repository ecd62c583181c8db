namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class ExceptionMessageTests
{
    [Fact]
    public Task What_identifies_in_a_message_is_reported_where_the_message_is_made() => Sdk.Plain("""
        public sealed class Registry
        {
            public void Find(Patient patient)
            {
                if (patient.HeartRate > 200)
                    throw new InvalidOperationException({|SOV2006:$"No record of {patient.Nir}"|});
                var message = "No record of " + patient.Nir;
                throw new KeyNotFoundException({|SOV2006:message|}, new Exception("inner"));
            }

            public void Check(Patient patient) => throw new ArgumentOutOfRangeException(nameof(patient), {|SOV2006:patient.Nir|}, "unknown");
        }
        """).Expecting("SOV2006", static diagnostic => diagnostic.WithMessage("Health data 'Patient.Nir' (identifying) becomes part of an exception's message through 'InvalidOperationException..ctor': the policy admits no identifying data to any log destination; pseudonymise it first"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task An_exception_of_the_house_is_followed_to_what_it_hands_to_its_base() => Sdk.Plain("""
        public sealed class NotFoundException(string nir, string ward) : Exception($"No record of {nir}") { public string Ward { get; } = ward; }

        public sealed class QuietException(string nir) : Exception("No record") { public string Nir { get; } = nir; }

        public sealed class Registry
        {
            public void Find(Patient patient) => throw new NotFoundException({|SOV2006:patient.Nir|}, patient.Nir);

            public void Quiet(Patient patient) => throw new QuietException(patient.Nir);
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Pseudonyms_clinical_facts_and_names_of_parameters_may_stand_in_a_message() => Sdk.Plain("""
        public interface IPseudonyms { [Pseudonymiser] string Of(string identifier); }

        public sealed class Registry(IPseudonyms pseudonyms)
        {
            public void Find(Patient patient)
            {
                ArgumentException.ThrowIfNullOrEmpty(patient.Nir);
                if (patient.Nir.Length != 15)
                    throw new ArgumentException($"A NIR has 15 digits, not {patient.Nir.Length}.", nameof(patient));
                if (patient.HeartRate > 200)
                    throw new InvalidOperationException($"{pseudonyms.Of(patient.Nir)}: {patient.Diagnosis}");
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_policy_that_lets_logs_have_it_lets_messages_have_it() => Sdk.Plain("""
        public sealed class Registry
        {
            public void Find(Patient patient) => throw new InvalidOperationException(patient.Nir);
        }
        """).WithPolicy("""{ "require": { "identifying": { "log": "none" } } }""").RunAsync(TestContext.Current.CancellationToken);
}
