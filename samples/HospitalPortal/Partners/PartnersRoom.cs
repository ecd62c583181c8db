using MedicalCourier;

namespace HospitalPortal.Partners;

/// <summary>Partners: what the hospital owes to others, with and without their papers in order.</summary>
internal static class PartnersRoom
{
    public static void AddPartners(this IServiceCollection services)
    {
        services.AddSingleton<RegionalExchange>();
        services.AddSingleton<DischargeNotice>();
        services.AddHttpClient<CourierClient>();
        services.AddTransient<LetterCourier>();
        services.AddHttpClient<CancerRegistry>();
        services.AddHttpClient<VaccineRegistry>();
        services.AddHttpClient<SentinelNetwork>();
        services.AddHttpClient<DialysisRegistry>();
    }

    public static void MapPartners(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/partners/letters", async (DischargeLetter letter, DischargeNotice notice, LetterCourier courier) =>
        {
            await notice.Send(letter);
            await courier.Send(letter);
        });
        portal.MapPost("/partners/cancer", (ResearchRecord record, CancerRegistry registry) => registry.Declare(record));
        portal.MapPost("/partners/vaccines", (ResearchRecord record, VaccineRegistry registry) => registry.Declare(record));
        portal.MapPost("/partners/sentinel", (ResearchRecord record, SentinelNetwork network) => network.Report(record));
        portal.MapPost("/partners/dialysis", (ResearchRecord record, DialysisRegistry registry) => registry.Declare(record));
    }
}
