namespace SovereignData.Policy;

/// <summary>How ids name destinations: a provider's id names all of its offers, <c>provider/offer</c> one of them.</summary>
internal static class ProviderId
{
    public static bool Names(string id, Destination.Known destination) =>
        string.Equals(id, destination.Provider.Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(id, destination.Id, StringComparison.OrdinalIgnoreCase);
}
