using System.Collections.Concurrent;

namespace HospitalPortal.Research;

internal sealed class NightlyExport(Cohort cohort, ResearchStore store, PartnerBucket partner, WarehouseExport warehouse, ILogger<NightlyExport> logger) : BackgroundService
{
    private readonly ConcurrentQueue<LaboratoryResult> results = new();

    public void Add(LaboratoryResult result) => results.Enqueue(result);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var night = new PeriodicTimer(TimeSpan.FromDays(1));
        while (await night.WaitForNextTickAsync(stoppingToken))
        {
            var records = cohort.Of(results);
            await store.Save(records);
            await partner.Share(records);
            await warehouse.Send(records);

            foreach (var record in records)
            {
                // Silent: a pseudonym may be logged in care.
                logger.LogInformation("Exported {Pseudonym}", record.Pseudonym);
            }
        }
    }
}
