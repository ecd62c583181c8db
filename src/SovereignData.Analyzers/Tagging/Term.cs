namespace SovereignData.Analyzers.Tagging;

/// <summary>What a name in the vocabulary means.</summary>
/// <param name="Likeness">What it looks like.</param>
/// <param name="Attribute">The attribute that suits it, as source spells it.</param>
/// <param name="Needs">How surely the type must be about somebody in care.</param>
/// <param name="Forms">The forms that its values have.</param>
/// <param name="IsNumber">Whether a word for a number or identifier may stand beside it.</param>
internal sealed record Term(Likeness Likeness, string Attribute, Setting Needs, Form Forms, bool IsNumber)
{
    public bool IsDirectIdentifier => Likeness is Likeness.PatientNumber or Likeness.NationalNumber or Likeness.Name or Likeness.Contact;

    public static Term Of(Likeness likeness, Setting needs) => likeness switch
    {
        Likeness.PatientNumber or Likeness.NationalNumber => new(likeness, "DirectIdentifier", needs, Form.Text | Form.Number, IsNumber: true),
        Likeness.Name => new(likeness, "DirectIdentifier", needs, Form.Text | Form.Texts, IsNumber: false),
        Likeness.Contact => new(likeness, "DirectIdentifier", needs, Form.Text | Form.Texts, IsNumber: false),
        Likeness.BirthDate => new(likeness, "QuasiIdentifier", needs, Form.Text | Form.Date, IsNumber: false),
        Likeness.Trait => new(likeness, "QuasiIdentifier", needs, Form.Text | Form.Date | Form.Choice, IsNumber: false),
        _ => new(likeness, "HealthData", needs, Form.Text | Form.Texts | Form.Choice, IsNumber: false),
    };
}
