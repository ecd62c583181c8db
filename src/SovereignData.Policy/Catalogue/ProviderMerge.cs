namespace SovereignData.Policy;

/// <summary>Lays a policy's entry over the catalogue's entry of the same id.</summary>
internal static class ProviderMerge
{
    /// <summary>What the later entry states counts; hosts and offers are added, offers of the same id replaced.</summary>
    public static Provider Over(this Provider later, Provider earlier) => later with
    {
        Country = later.Country ?? earlier.Country,
        NonEuLaws = later.NonEuLaws.Count > 0 ? later.NonEuLaws : earlier.NonEuLaws,
        Technology = later.Technology ?? earlier.Technology,
        Kind = later.Kind ?? earlier.Kind,
        Claims = later.Claims.Count > 0 ? later.Claims : earlier.Claims,
        Lacks = later.Claims.Count > 0 ? later.Lacks : later.Lacks | earlier.Lacks,
        Hosts = [.. earlier.Hosts, .. later.Hosts],
        Offers = [.. earlier.Offers.Where(offer => later.FindOffer(offer.Id) is null), .. later.Offers],
        AsOf = later.AsOf ?? earlier.AsOf,
        Source = later.Source ?? earlier.Source,
    };
}
