namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Reads keys from a file that nobody but the account of the process may read.</summary>
/// <remarks>
/// <para>
/// A line for each key, <c>version:Base64</c>, the current one first; empty lines, and those that begin with <c>#</c>,
/// are passed over. <c>printf '1:%s\n' "$(openssl rand -base64 32)"</c> writes one.
/// </para>
/// <para>
/// On Unix the file is refused if its group or others have any right to it (mode 600 or 400 is right). On Windows its
/// access control list is not looked at: give it to the account of the process alone. Nor can the mode be asked for
/// on Unix before .NET 7.
/// </para>
/// </remarks>
/// <param name="path">The path of the file. It should not lie where the data lies, nor in its backups.</param>
public sealed class FileKeyProvider(string path) : IPseudonymisationKeyProvider
{
    private const int MaximumLength = 64 * 1024;

    private readonly string _path = path ?? throw new ArgumentNullException(nameof(path));

    /// <inheritdoc/>
    /// <exception cref="KeyUnavailableException">The file cannot be opened, is too large, or others than its owner may use it.</exception>
    public PseudonymisationKeys GetKeys()
    {
        using var file = Open();
        if (UnixPermissions.AreSharedWithOthers(file))
            throw new KeyUnavailableException($"Others than the owner may use the key file '{_path}': take their rights away (chmod 600).");
        if (file.Length > MaximumLength)
            throw new KeyUnavailableException($"The key file '{_path}' is longer than {MaximumLength} bytes.");

        var text = SecretMemory.Allocate((int)file.Length);
        try
        {
            var length = 0;
            while (length < text.Length && file.Read(text, length, text.Length - length) is > 0 and var read)
                length += read;
            return KeyFormat.Read(text.AsSpan(0, length));
        }
        finally
        {
            SecretMemory.Clear(text);
        }
    }

    private FileStream Open()
    {
        try
        {
            // No buffer of the stream's own, which nobody would clear.
            return new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KeyUnavailableException($"The key file '{_path}' cannot be opened.", exception);
        }
    }
}
