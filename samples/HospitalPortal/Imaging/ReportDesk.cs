namespace HospitalPortal.Imaging;

internal sealed class ReportDesk(ImagingDatabase database)
{
    public async Task File(ImagingReport report)
    {
        // SOV1001: Entity Framework stores it where the room's registration says, which is PostgreSQL in Azure.
        database.Reports.Add(report);
        await database.SaveChangesAsync();
    }
}
