namespace SovereignData.Analyzers.Tagging;

/// <summary>What members that stand side by side say of each other: a diagnosis code beside a first name is somebody's.</summary>
internal static class Company
{
    public static Setting Of(IEnumerable<Term> terms)
    {
        var together = new HashSet<Term>(terms);
        var likenesses = new HashSet<Likeness>(together.Select(static term => term.Likeness));
        var hasPerson = likenesses.Contains(Likeness.Name) || likenesses.Contains(Likeness.BirthDate);
        var hasNumber = likenesses.Contains(Likeness.PatientNumber);
        var hasFact = likenesses.Contains(Likeness.ClinicalFact);
        return hasNumber && (hasPerson || hasFact) || hasFact && (hasPerson || likenesses.Contains(Likeness.NationalNumber)) ? Setting.Care : Setting.None;
    }
}
