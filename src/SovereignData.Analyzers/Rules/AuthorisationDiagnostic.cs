using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Rules;

/// <summary>What there is to say of an authorisation as it is written.</summary>
internal static class AuthorisationDiagnostic
{
    /// <summary>That it has ended or soon will, and that it lacks its reference or its end.</summary>
    public static IEnumerable<Diagnostic> Of(Grant grant, PolicyContext policy, int warningDays)
    {
        var terms = grant.Terms;
        var provider = NameOf(terms, policy);
        if (terms.HasExpiredOn(policy.Today))
            yield return Diagnostic.Create(Rule.ExpiredAuthorisation, grant.At, provider, terms.Expires, policy.Today);
        else if (terms.Expires is { } end && policy.Today.DaysUntil(end) <= warningDays)
            yield return Diagnostic.Create(Rule.EndingAuthorisation, grant.At, provider, end, policy.Today.DaysUntil(end));

        if (Missing(terms) is { } missing)
            yield return Diagnostic.Create(Rule.IncompleteAuthorisation, grant.At, provider, new Phrase(language => Texts.In(language, missing)));
    }

    /// <summary>That no flow needs it.</summary>
    public static Diagnostic Unneeded(Grant grant, PolicyContext policy) =>
        Diagnostic.Create(Rule.UnneededAuthorisation, grant.At, NameOf(grant.Terms, policy));

    private static string NameOf(Authorisation terms, PolicyContext policy) => policy.Catalogue.FindById(terms.Provider)?.Name ?? terms.Provider;

    private static string? Missing(Authorisation terms) => terms switch
    {
        { Reference: null, Expires: null } => "Missing_Both",
        { Reference: null } => "Missing_Reference",
        { Expires: null } => "Missing_End",
        _ => null,
    };
}
