using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>
/// Reads policy files (<c>sovereign-policy.json</c>): JSON with comments and trailing commas, bounded to 1 MiB of characters,
/// 32 levels and 100 errors, and to 8 files that stand upon one another. Every error has its place; no input makes it throw.
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
    public static IReadOnlyList<PolicyReading> ReadAll(IReadOnlyList<string> texts, Catalogue? catalogue = null) =>
        ReadAll([.. texts.Select(text => new PolicyFile("", text))], catalogue);

    /// <summary>Reads policy files that may extend each other and name each other's providers, in the same order.</summary>
    /// <param name="files">The files, in an order that does not change by itself: of a circle of <c>extends</c> it decides where it is cut.</param>
    /// <param name="catalogue">The providers that the files may name beside their own; the built-in ones if null.</param>
    public static IReadOnlyList<PolicyReading> ReadAll(IReadOnlyList<PolicyFile> files, Catalogue? catalogue = null)
    {
        var parsed = files.Select(file => (file.ShortName, Json: JsonReader.Read(file.Text))).ToList();
        var providers = KnownProviders.Of(catalogue ?? Catalogue.BuiltIn, parsed.Select(file => file.Json.Root));
        var drafts = parsed.ConvertAll(file => Draft(file.ShortName, file.Json, providers));
        FileLinks.Resolve(drafts);
        return [.. drafts.Select(draft => new PolicyReading(
            draft.Document,
            Bounded([.. draft.Scope.Errors.OrderBy(error => error.At.Line).ThenBy(error => error.At.Column)])))];
    }

    private static PolicyDraft Draft(string name, (JsonNode? Root, PolicyError? Error) json, KnownProviders providers)
    {
        var scope = new ReadingScope(providers);
        if (json.Error is { } error)
            scope.Report(error.At, error.Message);
        var (document, links) = json.Root is { } root ? DocumentSection.Read(scope, root) : (PolicyDocument.Empty, []);
        return new PolicyDraft(name, scope, document, links);
    }

    private static IReadOnlyList<PolicyError> Bounded(IReadOnlyList<PolicyError> errors) => errors.Count <= MaxErrors
        ? errors
        : [.. errors.Take(MaxErrors), new PolicyError(errors[MaxErrors].At, new PolicyMessage("TooManyErrors", MaxErrors))];
}
