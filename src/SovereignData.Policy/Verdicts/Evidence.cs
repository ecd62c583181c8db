namespace SovereignData.Policy;

/// <summary>Weighs what is known of a destination against what is required of it, on a day.</summary>
internal static class Evidence
{
    /// <summary>The required assurances that the destination lacks. What is missing or unproven is lacking.</summary>
    public static IReadOnlyList<Shortfall> Against(Destination destination, Assurances required, Day today) => destination switch
    {
        Destination.OnPremises => [],
        Destination.Known known => Against(known, required, today),
        _ => [.. required.Single().Select(assurance => new Shortfall(assurance, ShortfallReason.NoEvidence, Date: null))],
    };

    private static IReadOnlyList<Shortfall> Against(Destination.Known known, Assurances required, Day today)
    {
        var claims = known.Offer?.Claims ?? known.Provider.Claims;
        var held = claims.Where(claim => claim.HoldsOn(today)).Aggregate(Assurances.None, (sum, claim) => sum | claim.Assurance);
        if (held.Has(Assurances.OnPremises))
            return [];

        held = held.WithImplied();
        held = known.HostInEu switch
        {
            true => held | Assurances.EuHosted,
            false => held & ~Assurances.EuHosted,
            null => held,
        };
        return [.. (required & ~held).Single().Select(assurance => Explain(known, claims, assurance))];
    }

    private static Shortfall Explain(Destination.Known known, IReadOnlyList<AssuranceClaim> claims, Assurances assurance)
    {
        var asOf = known.Offer?.AsOf ?? known.Provider.AsOf;
        if (assurance == Assurances.EuHosted && known.HostInEu == false)
            return new Shortfall(assurance, ShortfallReason.HostOutsideEu, asOf);

        var ended = claims.Where(claim => claim.Assurance.WithImplied().Has(assurance)).Max(claim => claim.ValidUntil);
        if (ended is not null)
            return new Shortfall(assurance, ShortfallReason.Ended, ended);

        var lacks = known.Offer?.Lacks ?? known.Provider.Lacks;
        return lacks.Has(assurance) ? new Shortfall(assurance, ShortfallReason.KnownNotToHold, asOf)
            : assurance == Assurances.EuLaw && known.Provider.IsSubjectToNonEuLaw ? new Shortfall(assurance, ShortfallReason.NonEuLaw, asOf)
            : new Shortfall(assurance, ShortfallReason.NoEvidence, asOf);
    }
}
