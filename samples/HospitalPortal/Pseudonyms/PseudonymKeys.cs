namespace HospitalPortal.Pseudonyms;

/// <summary>
/// The secret of the pseudonyms, in a file that the hospital's key custodian mounts, apart from the data. Without that file each run has
/// a key of its own, and so pseudonyms of its own.
/// </summary>
internal sealed class PseudonymKeys(IConfiguration configuration) : IPseudonymisationKeyProvider
{
    public PseudonymisationKeys GetKeys() => configuration["PseudonymKeyFile"] is { } file && File.Exists(file)
        ? new FileKeyProvider(file).GetKeys()
        : new PseudonymisationKeys(PseudonymisationKey.Generate(version: 1));
}
