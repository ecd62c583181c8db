namespace SovereignData.Policy;

/// <summary>Reads an authorisation that is written in code, by the rules by which a policy file's is read.</summary>
public static class AuthorisationText
{
    /// <summary>The terms; null where a part makes no sense. What is missing, but for the provider, is no error: a rule of its own reports it.</summary>
    /// <param name="textOf">What is written of a part; null or blank where it is missing.</param>
    /// <param name="catalogue">The providers that may be named.</param>
    /// <param name="errors">What makes no sense.</param>
    public static Authorisation? Read(Func<AuthorisationPart, string?> textOf, Catalogue catalogue, out IReadOnlyList<AuthorisationError> errors)
    {
        var found = new List<AuthorisationError>();
        errors = found;
        var provider = Text(AuthorisationPart.Provider) ?? "";
        if (catalogue.FindById(provider) is null)
            found.Add(new(AuthorisationPart.Provider, new PolicyMessage("UnknownProvider", provider) { Valid = catalogue.Ids }));

        Day? expires = null;
        if (Text(AuthorisationPart.Expires) is { } end)
        {
            if (Day.TryParse(end, out var day))
                expires = day;
            else
                found.Add(new(AuthorisationPart.Expires, new PolicyMessage("BadDate", end)));
        }

        Level? level = null;
        if (Text(AuthorisationPart.Level) is { } name)
        {
            if (PolicyNames.ProtectedLevels.TryFind(name, out var named))
                level = named;
            else
                found.Add(new(AuthorisationPart.Level, new PolicyMessage("UnknownLevel", name) { Valid = PolicyNames.ProtectedLevels.Names }));
        }

        return found.Count > 0 ? null : new Authorisation(provider)
        {
            Level = level,
            Reference = Text(AuthorisationPart.Reference),
            Expires = expires,
            Justification = Text(AuthorisationPart.Justification),
        };

        string? Text(AuthorisationPart part) => textOf(part)?.Trim() is { Length: > 0 } text ? text : null;
    }
}
