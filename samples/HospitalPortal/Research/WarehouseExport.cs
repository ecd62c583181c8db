using System.Text.Json;
using Microsoft.WindowsAzure.Storage.Auth;
using Microsoft.WindowsAzure.Storage.Blob;

namespace HospitalPortal.Research;

/// <summary>The national warehouse, which somebody allowed for three years.</summary>
// SOV4002: the decision that allows this ends in a month, and with it the silence below.
[AuthorisedTransfer("azure", Level = "pseudonymised", Reference = "CNIL 2023-146", Expires = "2026-12-21")]
internal sealed class WarehouseExport(IConfiguration configuration)
{
    private readonly CloudBlobContainer container = new(
        new Uri("https://warehouse.blob.core.windows.net/records"),
        new StorageCredentials(configuration["Keys:Archive"]));

    public async Task Send(List<ResearchRecord> records)
    {
        var blob = container.GetBlockBlobReference("latest.json");

        // SOV0001: authorised until the day above, and so in the inventory only, which .editorconfig shows for this file.
        await blob.UploadTextAsync(JsonSerializer.Serialize(records));
    }
}
