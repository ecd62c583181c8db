namespace SovereignData.Analyzers.Tests.Health;

/// <summary>The Firely SDK, tagged out of the box.</summary>
public sealed class FhirTests
{
    private const string Usings = "using Hl7.Fhir.Model; using Hl7.Fhir.Rest; using Hl7.Fhir.Serialization;\n";

    [Theory]
    [InlineData("Azure.Put({|SOV1001:patient|});")]
    [InlineData("Azure.Put({|SOV1001:patient.Name|});")]
    [InlineData("Azure.Put({|SOV1001:patient.Name[0].Family|});")]
    [InlineData("Azure.Put({|SOV1001:patient.BirthDate|});")]
    [InlineData("Azure.Put({|SOV1001:patient.ToJson()|});")]
    [InlineData("Azure.Put({|SOV1001:patient.Identifier[0].Value|});")]
    [InlineData("Azure.Put({|SOV1002:patient.Gender|});")]
    [InlineData("Azure.Put({|SOV1002:patient.Active|});")]
    [InlineData("Ovh.Put(patient);")]
    [InlineData("System.Console.WriteLine({|SOV2005:patient.Name[0].Text|});")]
    [InlineData("System.Console.WriteLine(patient.Gender);")]
    public Task A_patient_identifies_and_has_facts_that_do_not(string statement) => Verify($"void Run(Patient patient) {{ {statement} }}");

    [Theory]
    [InlineData("Observation", "Azure.Put({|SOV1001:one|});")]
    [InlineData("Observation", "Azure.Put({|SOV1002:one.Value|});")]
    [InlineData("Observation", "Azure.Put({|SOV1002:one.Subject.Reference|});")]
    [InlineData("Observation", "Azure.Put({|SOV1001:one.Identifier|});")]
    [InlineData("Condition", "Azure.Put({|SOV1002:one.Code|});")]
    [InlineData("Bundle", "Azure.Put({|SOV1001:one.Entry|});")]
    [InlineData("Resource", "Azure.Put({|SOV1001:one.ToXml()|});")]
    [InlineData("Narrative", "Azure.Put({|SOV1001:one.Div|});")]
    [InlineData("Hl7.Fhir.ElementModel.ITypedElement", "Azure.Put({|SOV1001:one.Value|});")]
    [InlineData("ResourceReference", "Azure.Put({|SOV1002:one.Reference|});")]
    public Task Resources_and_containers_carry_health_data(string type, string statement) => Verify($"void Run({type} one) {{ {statement} }}");

    [Theory]
    [InlineData("StructureDefinition", "one.Url")]
    [InlineData("ValueSet", "one")]
    [InlineData("OperationOutcome", "one.Diagnostics")]
    [InlineData("CodeableConcept", "one.Text")]
    public Task Definitions_and_terminology_do_not(string type, string sent) => Verify($"void Run({type} one) {{ Azure.Put({sent}); System.Console.WriteLine({sent}); }}");

    [Fact]
    public Task A_server_in_the_cloud_is_a_destination() => Verify("""
        async System.Threading.Tasks.Task Run(Patient patient)
        {
            var client = new FhirClient("https://chu.azurehealthcareapis.azure.com");
            await client.CreateAsync({|SOV1001:patient|});
            var own = new FhirClient("http://localhost:8080/fhir");
            await own.CreateAsync(patient);
        }
        """);

    [Fact]
    public Task A_class_of_the_houses_own_that_holds_a_resource_carries_it() => Verify("""
        sealed record Letter(Patient About, string Title);

        void Run(Letter letter) { Azure.Put({|SOV1001:letter|}); Azure.Put(letter.Title); }
        """);

    [Fact]
    public Task Its_anonymiser_pseudonymises() => Known.Stubs(["Hl7.Fhir", "Microsoft.Health.Fhir.Anonymizer"], Usings + """
        using Microsoft.Health.Fhir.Anonymizer.Core; using Microsoft.Health.Fhir.Anonymizer.Core.Utility;

        public sealed class Export
        {
            void Run(AnonymizerEngine engine, Patient patient, string key)
            {
                Azure.Put({|SOV1002:engine.AnonymizeResource(patient)|});
                Ovh.Put(engine.AnonymizeJson(patient.ToJson()));
                System.Console.WriteLine(CryptoHashUtility.ComputeHmacSHA256Hash(patient.Identifier[0].Value, key));
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string members) =>
        Known.Code("Hl7.Fhir", $"{Usings}public sealed class Export {{ {members} }}").RunAsync(TestContext.Current.CancellationToken);
}
