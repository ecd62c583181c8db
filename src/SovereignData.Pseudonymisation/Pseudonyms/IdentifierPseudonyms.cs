using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>Pseudonyms of validated identifiers: the same whichever way they were written, and whatever the normalisation.</summary>
public static class IdentifierPseudonyms
{
    /// <summary>The pseudonym of a NIR, from its thirteen characters without the key.</summary>
    /// <exception cref="InvalidOperationException">There is no number in it: it was never parsed.</exception>
    [Pseudonymiser]
    public static string Pseudonymise(this IPseudonymiser pseudonymiser, Nir nir) => Checked(pseudonymiser).Pseudonymise(nir.Number);

    /// <summary>
    /// The pseudonym of an INS. It is that of the NIR if it is one, so that what knows somebody by either can be
    /// joined; of other kinds, the OID is part of it, and <see cref="IdentifierNormalisation.Nir"/> refuses them.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no matricule in it: it was never parsed.</exception>
    [Pseudonymiser]
    public static string Pseudonymise(this IPseudonymiser pseudonymiser, Ins ins) =>
        Checked(pseudonymiser).Pseudonymise(ins.Nature == InsNature.Nir ? ins.Matricule.Number : $"{ins.Oid}|{ins.Matricule.Number}");

    /// <summary>The pseudonym of a professional's RPPS number.</summary>
    /// <exception cref="InvalidOperationException">There is no number in it: it was never parsed.</exception>
    [Pseudonymiser]
    public static string Pseudonymise(this IPseudonymiser pseudonymiser, Rpps rpps) => Checked(pseudonymiser).Pseudonymise(rpps.Number);

    private static IPseudonymiser Checked(IPseudonymiser pseudonymiser) => pseudonymiser ?? throw new ArgumentNullException(nameof(pseudonymiser));
}
