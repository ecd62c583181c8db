namespace HospitalPortal.Pseudonyms;

/// <summary>Pseudonyms: for each purpose and recipient others, which nobody can join without the key.</summary>
internal static class PseudonymsRoom
{
    public const string Research = "research/laboratory";

    public const string Summary = "care/summary";

    public static void AddPseudonyms(this IServiceCollection services)
    {
        services.AddSingleton<PseudonymKeys>();
        services.AddPseudonymiser(Research, recipient: "numspot");
        services.AddPseudonymiser(Summary, recipient: "ovhcloud");
    }

    private static void AddPseudonymiser(this IServiceCollection services, string purpose, string recipient) =>
        services.AddKeyedSingleton<IPseudonymiser>(purpose, (provider, _) => HmacPseudonymiser.Create(
            provider.GetRequiredService<PseudonymKeys>(),
            new PseudonymDomain(purpose, recipient),
            new PseudonymiserOptions { Normalisation = IdentifierNormalisation.Nir }));
}
