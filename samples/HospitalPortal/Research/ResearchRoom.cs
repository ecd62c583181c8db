using Amazon.S3;

namespace HospitalPortal.Research;

/// <summary>Research: results leave the hospital's care under pseudonyms, each night.</summary>
internal static class ResearchRoom
{
    public static void AddResearch(this IServiceCollection services)
    {
        services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://objectstorage.eu-west-2.numspot.com" }));
        services.AddSingleton<Cohort>();
        services.AddSingleton<ResearchStore>();
        services.AddSingleton<PartnerBucket>();
        services.AddSingleton<WarehouseExport>();
        services.AddHttpClient<TrendReport>();
        services.AddSingleton<NightlyExport>();
        services.AddHostedService(provider => provider.GetRequiredService<NightlyExport>());
    }

    public static void MapResearch(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/research/results", (LaboratoryResult result, NightlyExport export) => export.Add(result));
        portal.MapPost("/research/trends", (List<ResearchRecord> records, TrendReport report) => report.Of(records));
    }
}
