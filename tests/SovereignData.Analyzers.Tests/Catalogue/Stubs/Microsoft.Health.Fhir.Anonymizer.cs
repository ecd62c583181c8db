// Checked against the source of Tools-for-Health-Data-Anonymization.
namespace Microsoft.Health.Fhir.Anonymizer.Core
{
    public class AnonymizerSettings { }
    public class AnonymizerEngine { public AnonymizerEngine(string configFilePath) { } public Hl7.Fhir.ElementModel.ITypedElement AnonymizeElement(Hl7.Fhir.ElementModel.ITypedElement element, AnonymizerSettings settings = null) => throw null; public Hl7.Fhir.Model.Resource AnonymizeResource(Hl7.Fhir.Model.Resource resource, AnonymizerSettings settings = null) => throw null; public string AnonymizeJson(string json, AnonymizerSettings settings = null) => throw null; }
}
namespace Microsoft.Health.Fhir.Anonymizer.Core.Utility { public class CryptoHashUtility { public static string ComputeHmacSHA256Hash(string input, string hashKey) => throw null; } }
