using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>Messages say what data, which destination, why not, and the remedy; in English and in French.</summary>
public sealed class MessageTests
{
    private const string Code = """
        [HealthData]
        public sealed class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; public string Diagnosis { get; set; } = ""; }

        public static class Uplink
        {
            [SendsData(Provider = "aws", Kind = "storage")] public static void Store(object payload) { }
            [SendsData(Provider = "ovhcloud", Kind = "ai")] public static void Ask(object payload) { }
        }

        public sealed class Export
        {
            public void Identifying(Patient patient) => Uplink.Store({|SOV1001:patient.Nir|});
            public void Pseudonymised(Patient patient) => Uplink.Store({|SOV1002:patient.Diagnosis|});
            public void Prompt(Patient patient) => Uplink.Ask({|SOV2001:patient.Nir|});
            public void Log(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|});
        }
        """;

    [Fact]
    public Task In_English() => Verify.Code(Code)
        .Expecting("SOV1001", static diagnostic => diagnostic.WithMessage("Identifying health data 'Patient.Nir' reaches Amazon Web Services through 'Uplink.Store': no evidence of eu_hosted as of 2026-11-21, no eu_law, since the operator (US) is subject to the CLOUD Act; send it to a destination that offers eu_hosted, eu_law, hds"))
        .Expecting("SOV1002", static diagnostic => diagnostic.WithMessage("Pseudonymised health data 'Patient.Diagnosis' reaches Amazon Web Services through 'Uplink.Store': no evidence of eu_hosted as of 2026-11-21, no eu_law, since the operator (US) is subject to the CLOUD Act; send it to a destination that offers eu_hosted, eu_law, hds"))
        .Expecting("SOV2001", static diagnostic => diagnostic.WithMessage("Identifying health data 'Patient.Nir' reaches OVHcloud through 'Uplink.Ask' without pseudonymisation: the policy admits no identifying data to any AI destination; pseudonymise it first"))
        .Expecting("SOV2005", static diagnostic => diagnostic.WithMessage("Health data 'Patient.Nir' (identifying) is written to a log through 'Console.WriteLine': the policy admits no identifying data to any log destination; pseudonymise it first"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_French() => Verify.Code(Code)
        .WithLanguage("fr")
        .Expecting("SOV1001", static diagnostic => diagnostic.WithMessage("Des données de santé identifiantes « Patient.Nir » atteignent Amazon Web Services par « Uplink.Store » : pas de preuve de eu_hosted au 2026-11-21, pas de eu_law, l’exploitant (US) étant soumis au CLOUD Act ; envoyez-les vers une destination qui offre eu_hosted, eu_law, hds"))
        .Expecting("SOV2001", static diagnostic => diagnostic.WithMessage("Des données de santé identifiantes « Patient.Nir » atteignent OVHcloud par « Uplink.Ask » sans pseudonymisation : la politique n’admet pas de données identifiantes vers une destination d’IA ; pseudonymisez-les d’abord"))
        .RunAsync(TestContext.Current.CancellationToken);
}
