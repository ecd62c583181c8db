using Microsoft.WindowsAzure.Storage.Auth;
using Microsoft.WindowsAzure.Storage.Blob;

namespace HospitalPortal.Admissions;

/// <summary>Ten years old, and nobody dares to touch it.</summary>
internal sealed class AdmissionArchive(IArchiveFormat format, IConfiguration configuration)
{
    private readonly CloudBlobContainer container = new(
        new Uri("https://chuarchives.blob.core.windows.net/admissions"),
        new StorageCredentials(configuration["Keys:Archive"]));

    public async Task Store(IReadOnlyCollection<Admission> admissions)
    {
        var lines = new List<string>();
        foreach (var admission in admissions)
            lines.Add(format.Line(admission));

        var blob = container.GetBlockBlobReference("2026/admissions.csv");

        // SOV1001: through an interface and a list, stay numbers still reach a blob in Azure.
        await blob.UploadTextAsync(string.Join('\n', lines));
    }
}
