using System.Text;
using Amazon.S3.Transfer;

namespace HospitalPortal.Imaging;

internal sealed class FilmPrints(ITransferUtility transfer)
{
    // SOV2007: what is in the file may lie there; its name is listed, logged and cached, and names the patient.
    public Task Keep(ImagingReport report) =>
        transfer.UploadAsync(new MemoryStream(Encoding.UTF8.GetBytes(report.Findings)), "prints", $"{report.Ipp}.txt");
}
