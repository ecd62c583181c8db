namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class LogTests
{
    [Fact]
    public Task Identifying_data_in_logs_and_on_the_console_is_reported_at_its_argument() => Sdk.AspNetCore("""
        using System.Diagnostics;
        using Microsoft.Extensions.Logging;

        public sealed class Desk(ILogger<Desk> logger)
        {
            public void Admit(Patient patient)
            {
                logger.LogInformation("Admitted {Nir} to {Ward}", {|SOV2005:patient.Nir|}, "cardiology");
                logger.LogInformation({|SOV2005:$"Admitted {patient.Nir}"|});
                logger.LogError({|SOV2005:new InvalidOperationException({|SOV2006:"No bed for " + patient.Nir|})|}, "No bed");
                using var scope = logger.BeginScope("{Patient}", {|SOV2005:patient|});
                Console.WriteLine({|SOV2005:patient.Nir|});
                Console.Error.WriteLine({|SOV2005:$"{patient.Nir}"|});
                Debug.WriteLine({|SOV2005:patient.Nir|});
                Trace.TraceInformation({|SOV2005:patient.Nir|});
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Pseudonyms_clinical_facts_and_measures_may_be_logged() => Sdk.AspNetCore("""
        using Microsoft.Extensions.Logging;

        public interface IPseudonyms
        {
            [Pseudonymiser] string Of(string identifier);
        }

        public sealed class Desk(ILogger<Desk> logger, IPseudonyms pseudonyms)
        {
            public void Admit(Patient patient)
            {
                logger.LogInformation("Admitted {Pseudonym} with {Diagnosis}, rate {Rate}", pseudonyms.Of(patient.Nir), patient.Diagnosis, patient.HeartRate);
                logger.LogDebug("{Type} {Member} {Length} {Same}", patient.GetType().Name, nameof(patient.Nir), patient.Nir.Length, patient.Nir == "x");
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_policy_may_forbid_pseudonymised_data_in_logs_too() => Sdk.AspNetCore("""
        using Microsoft.Extensions.Logging;

        public sealed class Desk(ILogger<Desk> logger)
        {
            public void Admit(Patient patient) => logger.LogInformation("{Diagnosis}", {|SOV2005:patient.Diagnosis|});
        }
        """).WithEditorConfig("sovereign_data.require.pseudonymised.log = never").RunAsync(TestContext.Current.CancellationToken);
}
