using System.Text;

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Reads keys from an environment variable, as <c>version:Base64</c>, several with commas between them, the current one first.</summary>
/// <remarks>
/// The weakest custody: other processes of the account can read the variables of this one, children inherit them, and
/// dumps hold them. Prefer a file, or the vault of another custodian by <see cref="DelegateKeyProvider"/>.
/// </remarks>
/// <param name="variable">The name of the variable.</param>
public sealed class EnvironmentKeyProvider(string variable) : IPseudonymisationKeyProvider
{
    private readonly string _variable = variable ?? throw new ArgumentNullException(nameof(variable));

    /// <inheritdoc/>
    /// <exception cref="KeyUnavailableException">The variable is not set.</exception>
    public PseudonymisationKeys GetKeys()
    {
        if (Environment.GetEnvironmentVariable(_variable) is not { Length: > 0 } value)
            throw new KeyUnavailableException($"The environment variable '{_variable}', which should hold the pseudonymisation keys, is not set.");

        var text = Encoding.UTF8.GetBytes(value);
        try
        {
            return KeyFormat.Read(text);
        }
        finally
        {
            SecretMemory.Clear(text);
        }
    }
}
