namespace SovereignData.Policy;

/// <summary>The tables of the profiles.</summary>
internal static class ProfileTables
{
    private static readonly Requirement Certified =
        Requirement.Of(Assurances.EuHosted | Assurances.EuLaw | Assurances.Hds);

    private static readonly Requirement Qualified =
        Requirement.Of(Assurances.EuHosted | Assurances.EuLaw | Assurances.Hds | Assurances.SecNumCloud);

    private static readonly RequirementTable Care = Table(identifying: Certified, pseudonymised: Certified);

    private static readonly RequirementTable Research = Table(identifying: Requirement.Of(Assurances.OnPremises), pseudonymised: Qualified);

    private static readonly RequirementTable State = Table(identifying: Qualified, pseudonymised: Qualified);

    public static RequirementTable Of(Profile profile) => profile switch
    {
        Profile.Research => Research,
        Profile.State => State,
        _ => Care,
    };

    private static RequirementTable Table(Requirement identifying, Requirement pseudonymised) => RequirementTable.From(
        kind => Holds(kind) ? identifying : Requirement.Never,
        kind => kind == DestinationKind.Log ? Requirement.None : pseudonymised);

    private static bool Holds(DestinationKind kind) =>
        kind is DestinationKind.Storage or DestinationKind.Database or DestinationKind.Messaging or DestinationKind.Http;
}
