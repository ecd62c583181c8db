using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>
/// Reads policy files (<c>sovereign-policy.json</c>): JSON with comments and trailing commas, bounded to 1 MiB of characters
/// and 32 levels, and to 100 errors. Every error has its place; no input makes it throw.
/// </summary>
public static class PolicyReader
{
    private const int MaxErrors = 100;

    /// <summary>Reads one policy file.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="catalogue">The providers that the file may name beside its own; the built-in ones if null.</param>
    public static PolicyReading Read(string text, Catalogue? catalogue = null) => ReadAll([text], catalogue)[0];

    /// <summary>Reads policy files that may name each other's providers, in the same order.</summary>
    /// <param name="texts">The texts of the files.</param>
    /// <param name="catalogue">The providers that the files may name beside their own; the built-in ones if null.</param>
    public static IReadOnlyList<PolicyReading> ReadAll(IReadOnlyList<string> texts, Catalogue? catalogue = null)
    {
        var parsed = texts.Select(JsonReader.Read).ToList();
        var providers = KnownProviders.Of(catalogue ?? Catalogue.BuiltIn, parsed.Select(file => file.Root));
        return [.. parsed.Select(file => file.Root is { } root ? Understand(root, providers) : new PolicyReading(PolicyDocument.Empty, [file.Error!]))];
    }

    private static PolicyReading Understand(JsonNode root, KnownProviders providers)
    {
        var scope = new ReadingScope(providers);
        var document = DocumentSection.Read(scope, root);
        return new PolicyReading(document, Bounded([.. scope.Errors.OrderBy(error => error.At.Line).ThenBy(error => error.At.Column)]));
    }

    private static IReadOnlyList<PolicyError> Bounded(IReadOnlyList<PolicyError> errors) => errors.Count <= MaxErrors
        ? errors
        : [.. errors.Take(MaxErrors), new PolicyError(errors[MaxErrors].At, new PolicyMessage("TooManyErrors", MaxErrors))];
}
