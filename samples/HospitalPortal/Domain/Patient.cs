namespace HospitalPortal.Domain;

/// <summary>A person in the hospital's care. Tagged once, here; the compiler follows every value from here on.</summary>
[HealthData]
public sealed record Patient
{
    /// <summary>The hospital's own number of the person.</summary>
    [DirectIdentifier]
    public required string Ipp { get; init; }

    /// <summary>The national health identity.</summary>
    [DirectIdentifier]
    public required string Ins { get; init; }

    [DirectIdentifier]
    public required string FamilyName { get; init; }

    [DirectIdentifier]
    public required string GivenName { get; init; }

    [QuasiIdentifier]
    public required DateOnly BirthDate { get; init; }

    [QuasiIdentifier]
    public required string Postcode { get; init; }

    [NotHealthData("The language in which the portal is shown.")]
    public string Language { get; init; } = "fr";
}
