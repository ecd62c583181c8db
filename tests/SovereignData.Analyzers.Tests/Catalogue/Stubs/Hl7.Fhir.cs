// Firely SDK (Hl7.Fhir.R4). Checked against the source of firely-net-sdk.
using System; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
namespace Hl7.Fhir.ElementModel { public interface ITypedElement { string Name { get; } object Value { get; } } public interface ISourceNode { string Name { get; } string Text { get; } } }
namespace Hl7.Fhir.Model
{
    public abstract class Base { }
    public class FhirString { }
    public abstract class Resource : Base { public string Id { get; set; } }
    public abstract class DomainResource : Resource { public Narrative Text { get; set; } }
    public class Narrative : Base { public string Div { get; set; } }
    public class Annotation : Base { public string Text { get; set; } }
    public class Attachment : Base { public byte[] Data { get; set; } }
    public class Binary : Resource { public byte[] Data { get; set; } }
    public class Bundle : Resource { public List<Resource> Entry { get; set; } }
    public class CodeableConcept : Base { public string Text { get; set; } }
    public class Identifier : Base { public string System { get; set; } public string Value { get; set; } public FhirString ValueElement { get; set; } }
    public class HumanName : Base { public string Text { get; set; } public string Family { get; set; } public IEnumerable<string> Given { get; set; } public int? Use { get; set; } }
    public class Address : Base { public string Text { get; set; } public IEnumerable<string> Line { get; set; } public string City { get; set; } public string District { get; set; } public string PostalCode { get; set; } public string Country { get; set; } }
    public class ContactPoint : Base { public string Value { get; set; } public int? System { get; set; } }
    public class ResourceReference : Base { public string Reference { get; set; } public Identifier Identifier { get; set; } public string Display { get; set; } }
    public class Parameters : Resource { }
    public class Patient : DomainResource
    {
        public class ContactComponent { public HumanName Name { get; set; } }
        public class LinkComponent { public ResourceReference Other { get; set; } }
        public List<Identifier> Identifier { get; set; } = new(); public List<HumanName> Name { get; set; } = new(); public List<ContactPoint> Telecom { get; set; } public string BirthDate { get; set; } public List<Address> Address { get; set; }
        public List<Attachment> Photo { get; set; } public List<ContactComponent> Contact { get; set; } public List<LinkComponent> Link { get; set; }
        public int? Gender { get; set; } public CodeableConcept MaritalStatus { get; set; } public Base MultipleBirth { get; set; } public Base Deceased { get; set; } public List<ResourceReference> GeneralPractitioner { get; set; } public bool? Active { get; set; }
    }
    public class Person : DomainResource { public List<Identifier> Identifier { get; set; } public List<HumanName> Name { get; set; } public List<ContactPoint> Telecom { get; set; } public string BirthDate { get; set; } public List<Address> Address { get; set; } public Attachment Photo { get; set; } public List<object> Link { get; set; } }
    public class RelatedPerson : DomainResource { public List<Identifier> Identifier { get; set; } public List<HumanName> Name { get; set; } public List<ContactPoint> Telecom { get; set; } public string BirthDate { get; set; } public List<Address> Address { get; set; } public List<Attachment> Photo { get; set; } }
    public class AuditEvent : DomainResource { }
    public partial class Observation : DomainResource { public List<Identifier> Identifier { get; set; } public CodeableConcept Code { get; set; } public Base Value { get; set; } public string Status { get; set; } public ResourceReference Subject { get; set; } }
    public partial class Condition : DomainResource { public List<Identifier> Identifier { get; set; } public CodeableConcept Code { get; set; } public Base Value { get; set; } public string Status { get; set; } public ResourceReference Subject { get; set; } }
    public partial class Procedure : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Encounter : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class EpisodeOfCare : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class MedicationRequest : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class MedicationStatement : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class MedicationAdministration : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class MedicationDispense : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class DiagnosticReport : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Immunization : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class AllergyIntolerance : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class CarePlan : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ClinicalImpression : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class FamilyMemberHistory : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class MolecularSequence : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Specimen : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ImagingStudy : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Media : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ServiceRequest : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class QuestionnaireResponse : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class RiskAssessment : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class VisionPrescription : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class NutritionOrder : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class DocumentReference : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Composition : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Claim : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ClaimResponse : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Coverage : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ExplanationOfBenefit : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Account : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class Consent : DomainResource { public List<Identifier> Identifier { get; set; } }
    public partial class ActivityDefinition : DomainResource { public string Url { get; set; } }
    public partial class CapabilityStatement : DomainResource { public string Url { get; set; } }
    public partial class CodeSystem : DomainResource { public string Url { get; set; } }
    public partial class CompartmentDefinition : DomainResource { public string Url { get; set; } }
    public partial class ConceptMap : DomainResource { public string Url { get; set; } }
    public partial class EventDefinition : DomainResource { public string Url { get; set; } }
    public partial class ExampleScenario : DomainResource { public string Url { get; set; } }
    public partial class GraphDefinition : DomainResource { public string Url { get; set; } }
    public partial class HealthcareService : DomainResource { public string Url { get; set; } }
    public partial class ImplementationGuide : DomainResource { public string Url { get; set; } }
    public partial class Library : DomainResource { public string Url { get; set; } }
    public partial class Location : DomainResource { public string Url { get; set; } }
    public partial class Measure : DomainResource { public string Url { get; set; } }
    public partial class MedicationKnowledge : DomainResource { public string Url { get; set; } }
    public partial class MessageDefinition : DomainResource { public string Url { get; set; } }
    public partial class NamingSystem : DomainResource { public string Url { get; set; } }
    public partial class ObservationDefinition : DomainResource { public string Url { get; set; } }
    public partial class OperationDefinition : DomainResource { public string Url { get; set; } }
    public partial class OperationOutcome : DomainResource { public string Diagnostics { get; set; } }
    public partial class Organization : DomainResource { public string Url { get; set; } }
    public partial class PlanDefinition : DomainResource { public string Url { get; set; } }
    public partial class Questionnaire : DomainResource { public string Url { get; set; } }
    public partial class ResearchDefinition : DomainResource { public string Url { get; set; } }
    public partial class SearchParameter : DomainResource { public string Url { get; set; } }
    public partial class SpecimenDefinition : DomainResource { public string Url { get; set; } }
    public partial class StructureDefinition : DomainResource { public string Url { get; set; } }
    public partial class StructureMap : DomainResource { public string Url { get; set; } }
    public partial class Subscription : DomainResource { public string Url { get; set; } }
    public partial class Substance : DomainResource { public string Url { get; set; } }
    public partial class TerminologyCapabilities : DomainResource { public string Url { get; set; } }
    public partial class TestReport : DomainResource { public string Url { get; set; } }
    public partial class TestScript : DomainResource { public string Url { get; set; } }
    public partial class ValueSet : DomainResource { public string Url { get; set; } }
}
namespace Hl7.Fhir.Serialization { public static class PocoSerializationExtensions { public static string ToJson(this Hl7.Fhir.Model.Base source, object settings = null) => throw null; public static string ToXml(this Hl7.Fhir.Model.Base source, object settings = null) => throw null; } }
namespace Hl7.Fhir.Rest
{
    using Hl7.Fhir.Model;
    public class FhirClientSettings { } public class ModelInspector { } public class SearchParams { }
    public class BaseFhirClient
    {
        public BaseFhirClient(Uri endpoint, HttpClient httpClient, ModelInspector inspector, FhirClientSettings settings = null) { }
        public BaseFhirClient(Uri endpoint, ModelInspector inspector, FhirClientSettings settings = null) { }
        public virtual Task<TResource> CreateAsync<TResource>(TResource resource, CancellationToken? ct = null) where TResource : Resource => throw null;
        public virtual Task<TResource> UpdateAsync<TResource>(TResource resource, bool versionAware = false, CancellationToken? ct = null) where TResource : Resource => throw null;
        public virtual Task<TResource> ConditionalUpdateAsync<TResource>(TResource resource, SearchParams condition, bool versionAware = false, CancellationToken? ct = null) where TResource : Resource => throw null;
        public virtual Task<TResource> ConditionalCreateAsync<TResource>(TResource resource, SearchParams condition, CancellationToken? ct = null) where TResource : Resource => throw null;
        public virtual Task<Resource> PatchAsync(Uri location, Parameters patchParameters, CancellationToken? ct = null) => throw null;
        public virtual Task<TResource> PatchAsync<TResource>(string id, string patchDocument, int format, CancellationToken? ct = null) where TResource : Resource => throw null;
        public Task<Bundle> TransactionAsync(Bundle bundle, CancellationToken? ct = null) => throw null;
    }
    public class FhirClient : BaseFhirClient
    {
        public FhirClient(string endpoint, FhirClientSettings settings = null, HttpMessageHandler messageHandler = null) : base((Uri)null, (ModelInspector)null) { }
        public FhirClient(Uri endpoint, HttpClient httpClient, FhirClientSettings settings = null) : base(endpoint, httpClient, null) { }
    }
}
