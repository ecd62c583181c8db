namespace HospitalPortal.Letters;

/// <summary>Discharge letters: kept, backed up, summarised, translated.</summary>
internal static class LettersRoom
{
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddSingleton<LetterStore>();
        services.AddSingleton<LetterBackup>();
        services.AddSingleton<LetterSummary>();
        services.AddSingleton<LetterTranslation>();
    }

    public static void MapLetters(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/letters", async (DischargeLetter letter, LetterStore store, LetterBackup backup) =>
        {
            await store.Save(letter);
            await backup.Save(letter);
        });
        portal.MapPost("/letters/summary", (DischargeLetter letter, LetterSummary summary) => summary.Of(letter));
        portal.MapPost("/letters/translation", (DischargeLetter letter, LetterTranslation translation) => translation.Of(letter, "en"));
    }
}
