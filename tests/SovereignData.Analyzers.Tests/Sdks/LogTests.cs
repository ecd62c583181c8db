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
    public Task Generated_log_methods_and_problem_details_are_logs() => Sdk.AspNetCore("""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        public static partial class Messages
        {
            [LoggerMessage(1, LogLevel.Information, "Admitted {Nir} to {Ward}")]
            public static partial void Admitted(ILogger logger, string nir, string ward);

            public static partial void Admitted(ILogger logger, string nir, string ward) => logger.LogInformation("x");
        }

        public sealed class Desk(ILogger<Desk> logger) : ControllerBase
        {
            public IActionResult Admit(Patient patient)
            {
                Messages.Admitted(logger, {|SOV2005:patient.Nir|}, "cardiology");
                Messages.Admitted(logger, "one", patient.Diagnosis);
                var problem = new ProblemDetails { Title = "No bed", Detail = {|SOV2005:$"No bed for {patient.Nir}"|} };
                return patient.HeartRate > 200 ? Problem(detail: {|SOV2005:patient.Nir|}, title: "No bed") : Problem("No bed");
            }

            public static IResult Answer(Patient patient) => Results.Problem({|SOV2005:patient.Nir|});
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
