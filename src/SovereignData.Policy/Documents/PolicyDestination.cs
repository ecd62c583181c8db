namespace SovereignData.Policy;

/// <summary>A declared destination: where the clients of a type send.</summary>
/// <param name="Client">The client type's documentation-comment id, or the begin of one and <c>*</c>. From an option it is lower-case: compare without case.</param>
/// <param name="Target">A host, or a provider or offer id; see <see cref="Catalogue.FindTarget"/>.</param>
public sealed record PolicyDestination(string Client, string Target)
{
    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }

    /// <summary>Whether the entry means a client type, named by its documentation-comment id.</summary>
    public bool IsFor(string clientType) => Client.EndsWith("*", StringComparison.Ordinal)
        ? string.Compare(Client, 0, clientType, 0, Client.Length - 1, StringComparison.OrdinalIgnoreCase) == 0
        : string.Equals(Client, clientType, StringComparison.OrdinalIgnoreCase);
}
