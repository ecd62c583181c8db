using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>authorisations</c>. A missing reference or end is no error of the file: a rule of its own reports it.</summary>
internal static class AuthorisationSection
{
    public static Authorisation? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "provider", "level", "reference", "expires", "justification", "scope") is not { } entry
            || !entry.Require("provider"))
        {
            return null;
        }

        var provider = scope.Provider(entry["provider"]);
        var level = scope.Name(entry["level"], PolicyNames.ProtectedLevels, "UnknownLevel");
        var reference = scope.Text(entry["reference"]);
        var expires = scope.Date(entry["expires"]);
        var justification = scope.Text(entry["justification"]);
        var symbols = scope.List(entry["scope"], item => scope.Symbol(item));
        return provider is null ? null : new Authorisation(provider)
        {
            Level = level,
            Reference = reference,
            Expires = expires,
            Justification = justification,
            Scope = symbols,
            At = entry.At,
        };
    }
}
