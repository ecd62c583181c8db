namespace SovereignData.Analyzers.Pseudonymisers.Custody;

/// <summary>Whether who keeps a key has the data as well.</summary>
/// <param name="connections">Where the data's connection is configured.</param>
/// <param name="receivers">The providers to whom health data goes; asked for only where a provider keeps a key.</param>
internal sealed class KeyCustody(ConnectionSettings connections, Lazy<IReadOnlyCollection<string>> receivers)
{
    /// <summary>Whether a setting is read from where the data's connection is.</summary>
    public bool IsBesideConnection(string? setting) => connections.AreBeside(setting);

    /// <summary>Whether a provider receives health data.</summary>
    public bool HasData(string provider) => receivers.Value.Contains(provider, StringComparer.Ordinal);
}
