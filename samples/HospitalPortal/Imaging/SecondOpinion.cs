namespace HospitalPortal.Imaging;

internal sealed class SecondOpinion(IHttpClientFactory clients)
{
    public async Task Ask(ImagingReport report)
    {
        // Silent: by its registration, the client of this name sends to the hospital's own viewer.
        await clients.CreateClient("viewer").PostAsJsonAsync("reports", report);

        // SOV1001: the client of that name sends to Azure.
        await clients.CreateClient("second-opinion").PostAsJsonAsync("reports", report);
    }
}
