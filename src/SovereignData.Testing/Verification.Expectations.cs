using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.Testing;

/// <content>What is expected beyond the markup.</content>
public sealed partial class Verification
{
    /// <summary>
    /// Says more of a diagnostic than its place. The first expectation of a rule is about the first place marked for it, and so on, in the order of
    /// the files; one more than there are places expects a diagnostic without a location.
    /// </summary>
    public Verification Expecting(string id, Func<ExpectedDiagnostic, ExpectedDiagnostic>? describe = null)
    {
        var expected = new ExpectedDiagnostic(id);
        return With(scenario with { Expected = scenario.Expected.Add(describe is null ? expected : describe(expected)) });
    }

    /// <summary>Expects one fix to be offered for the first diagnostic that has any, which makes the first file into this.</summary>
    /// <param name="after">The whole text; its markup says what is still reported.</param>
    public Verification WithFix(string after) => WithFix(fix => fix.Changing(FirstFile, after));

    /// <summary>Expects the fix of that title or equivalence key to be offered, which makes the first file into this.</summary>
    /// <param name="titleOrEquivalenceKey">The fix's title or equivalence key.</param>
    /// <param name="after">The whole text; its markup says what is still reported.</param>
    public Verification WithFix(string titleOrEquivalenceKey, string after) => WithFix(fix => fix.Named(titleOrEquivalenceKey).Changing(FirstFile, after));

    /// <summary>Expects a fix to be offered, whatever files it changes.</summary>
    public Verification WithFix(Func<ExpectedFix, ExpectedFix> describe) => With(scenario with { Fixes = scenario.Fixes.Add(describe(new())) });

    /// <summary>Expects Fix All to make the first file into this.</summary>
    /// <param name="after">The whole text; its markup says what is still reported.</param>
    /// <param name="scope">How far it reaches.</param>
    public Verification WithFixAll(string after, FixAllScope scope = FixAllScope.Solution) => WithFix(fix => fix.ToAll(scope).Changing(FirstFile, after));

    /// <summary>Expects Fix All with the fix of that title or equivalence key to make the first file into this.</summary>
    /// <param name="titleOrEquivalenceKey">The fix's title or equivalence key.</param>
    /// <param name="after">The whole text; its markup says what is still reported.</param>
    /// <param name="scope">How far it reaches.</param>
    public Verification WithFixAll(string titleOrEquivalenceKey, string after, FixAllScope scope = FixAllScope.Solution) =>
        WithFix(fix => fix.Named(titleOrEquivalenceKey).ToAll(scope).Changing(FirstFile, after));

    /// <summary>Expects that no fix is offered for any diagnostic.</summary>
    /// <param name="except">Titles or equivalence keys of fixes that may be offered all the same.</param>
    public Verification WithoutFix(params string[] except) => With(scenario with { ExpectsNoFix = true, ToleratedFixes = [.. except] });

    private string FirstFile => Projects.VirtualPath.Display(scenario.Main.Files[0].Path);
}
