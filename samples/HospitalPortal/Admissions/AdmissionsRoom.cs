namespace HospitalPortal.Admissions;

/// <summary>Admissions: who comes in, where they lie, and the archive of it.</summary>
internal static class AdmissionsRoom
{
    public static void AddAdmissions(this IServiceCollection services)
    {
        services.AddScoped<AdmissionDesk>();
        services.AddScoped<AdmissionArchive>();
        services.AddSingleton<IArchiveFormat, CsvFormat>();
        services.AddHttpClient<BedBoard>();
        services.AddHttpClient<PatientRecordSystem>();
    }

    public static void MapAdmissions(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/admissions", (Admission admission, AdmissionDesk desk) => desk.Admit(admission));
        portal.MapPost("/admissions/archive", (List<Admission> admissions, AdmissionArchive archive) => archive.Store(admissions));
    }
}
