namespace HospitalPortal.Letters;

/// <summary>Discharge letters: kept, backed up, sent on, summarised, translated.</summary>
internal static class LettersRoom
{
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddSingleton<LetterStore>();
        services.AddSingleton<LetterBackup>();
        services.AddSingleton<LetterSummary>();
        services.AddSingleton<LetterTranslation>();
        services.AddHttpClient<FamilyDoctor>();
    }

    public static void MapLetters(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/letters", async (DischargeLetter letter, LetterStore store, LetterBackup backup, FamilyDoctor doctor) =>
        {
            await store.Save(letter);
            await backup.Save(letter);
            await doctor.Send(letter);
        });
        portal.MapPost("/letters/summary", (DischargeLetter letter, LetterSummary summary) => summary.Of(letter));
        portal.MapPost("/letters/results/{ipp}", (string ipp, List<LaboratoryResult> results, PatientRegistry patients, LetterSummary summary) =>
            summary.Of(patients.Find(ipp), results));
        portal.MapPost("/letters/translation", (DischargeLetter letter, LetterTranslation translation) => translation.Of(letter, "en"));
    }
}
