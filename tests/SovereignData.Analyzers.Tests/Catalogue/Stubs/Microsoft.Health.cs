// Checked against the source of fhir-server and dicom-server.
using System; using System.Collections.Generic; using System.IO; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
namespace Microsoft.Health.Fhir.Core.Models { public class ResourceElement { public string Id => throw null; } public class RawResourceElement { public string Id => throw null; } }
namespace Microsoft.Health.Fhir.Client
{
    using Hl7.Fhir.Model;
    public interface IFhirClient
    {
        Task<object> CreateAsync<T>(T resource, string conditionalCreateCriteria = null, string provenanceHeader = null, CancellationToken cancellationToken = default) where T : Resource;
        Task<object> UpdateAsync<T>(T resource, string ifMatchHeaderETag = null, string provenanceHeader = null, CancellationToken cancellationToken = default) where T : Resource;
        Task<object> ConditionalUpdateAsync<T>(T resource, string searchCriteria, string ifMatchHeaderETag = null, string provenanceHeader = null, CancellationToken cancellationToken = default) where T : Resource;
        Task<object> ConditionalJsonPatchAsync<T>(string resourceType, string searchCriteria, string content, string ifMatchVersion = null, CancellationToken cancellationToken = default);
        Task<object> ConditionalFhirPatchAsync<T>(string resourceType, string searchCriteria, Parameters patchRequest, string ifMatchVersion = null, CancellationToken cancellationToken = default);
        Task<object> JsonPatchAsync<T>(T resource, string content, string ifMatchVersion = null, CancellationToken cancellationToken = default) where T : Resource;
        Task<object> FhirPatchAsync<T>(T resource, Parameters patchRequest, string ifMatchVersion = null, CancellationToken cancellationToken = default) where T : Resource;
        Task<object> PostBundleAsync(Resource bundle, CancellationToken cancellationToken = default);
        Task<object> SearchAsync(string url, CancellationToken cancellationToken = default);
        Task<object> SearchPostAsync(string resourceType, string query, CancellationToken cancellationToken = default);
        Task<Parameters> MemberMatch(Patient patient, Coverage coverage, CancellationToken cancellationToken = default);
    }
}
namespace Microsoft.Health.Dicom.Client
{
    public partial interface IDicomWebClient
    {
        Task<object> StoreAsync(FellowOakDicom.DicomFile dicomFile, string studyInstanceUid = default, string partitionName = default, CancellationToken cancellationToken = default);
        Task<object> StoreAsync(IEnumerable<FellowOakDicom.DicomFile> dicomFiles, string studyInstanceUid = default, string partitionName = default, CancellationToken cancellationToken = default);
        Task<object> StoreAsync(HttpContent content, string partitionName = default, CancellationToken cancellationToken = default);
        Task<object> StoreAsync(Stream stream, string studyInstanceUid = default, string partitionName = default, CancellationToken cancellationToken = default);
        Task<object> StoreAsync(IEnumerable<Stream> streams, string studyInstanceUid = default, string partitionName = default, CancellationToken cancellationToken = default);
    }
}
