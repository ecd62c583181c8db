namespace SovereignData.Analyzers.Tagging;

/// <summary>What a member looks like.</summary>
internal enum Likeness
{
    /// <summary>The number by which a hospital or a country's health service knows a patient.</summary>
    PatientNumber,

    /// <summary>A number that identifies a person elsewhere too, such as that of social security.</summary>
    NationalNumber,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A birth date.</summary>
    BirthDate,

    /// <summary>What narrows down who somebody is: sex, commune, postcode, the date of death.</summary>
    Trait,

    /// <summary>An address, a telephone number, an e-mail address.</summary>
    Contact,

    /// <summary>A clinical fact that nothing but health data is called.</summary>
    ClinicalFact,

    /// <summary>A clinical fact whose name machines and tickets use too.</summary>
    Finding,
}
