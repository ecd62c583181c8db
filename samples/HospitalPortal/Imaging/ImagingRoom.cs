using Amazon.S3.Transfer;
using Microsoft.EntityFrameworkCore;

namespace HospitalPortal.Imaging;

/// <summary>Imaging: scans and reports. Where its clients send stands here, in one place, and counts wherever they are injected.</summary>
internal static class ImagingRoom
{
    public static void AddImaging(this IServiceCollection services)
    {
        services.AddDbContext<ImagingDatabase>(options => options
            .UseNpgsql("Host=chu-imaging.postgres.database.azure.com;Database=imaging;Username=portal")
            // SOV2008: switched on to find a fault, and since then each finding is in the log.
            .EnableSensitiveDataLogging());
        services.AddHttpClient("viewer", client => client.BaseAddress = new Uri("https://viewer.chu-exemple.example"));
        services.AddHttpClient("second-opinion", client => client.BaseAddress = new Uri("https://second-opinion.azurewebsites.net"));
        services.AddSingleton<ITransferUtility, TransferUtility>();
        services.AddScoped<ReportDesk>();
        services.AddSingleton<SecondOpinion>();
        services.AddSingleton<ScanArchive>();
        services.AddSingleton<ScanMirror>();
        services.AddSingleton<FilmPrints>();
    }

    public static void MapImaging(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/imaging/reports", (ImagingReport report, ReportDesk desk) => desk.File(report));
        portal.MapPost("/imaging/opinions", (ImagingReport report, SecondOpinion opinion) => opinion.Ask(report));
        portal.MapPost("/imaging/scans", async (ImagingReport report, ScanArchive archive, ScanMirror mirror, FilmPrints prints) =>
        {
            await archive.Keep(report);
            await mirror.Keep(report);
            await prints.Keep(report);
        });
    }
}
