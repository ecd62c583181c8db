using Microsoft.Azure.Cosmos;

namespace HospitalPortal.Laboratory;

/// <summary>The laboratory: results come in from the analysers and are kept.</summary>
internal static class LaboratoryRoom
{
    public static void AddLaboratory(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CosmosClient(
            "https://chu-laboratory.documents.azure.com:443/",
            provider.GetRequiredService<IConfiguration>()["Keys:Laboratory"]));
        services.AddScoped<ResultRepository>();
        services.AddSingleton<ResultArchive>();
        services.AddHttpClient<AlertFeed>();
        services.AddScoped<ResultInbox>();
    }

    public static void MapLaboratory(this IEndpointRouteBuilder portal) =>
        portal.MapPost("/results", (LaboratoryResult result, ResultInbox inbox) => inbox.Receive(result));
}
