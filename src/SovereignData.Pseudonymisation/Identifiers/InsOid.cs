namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>The object identifiers of matricules. That of the INS-C, a computed number of another form, is not among them.</summary>
internal static class InsOid
{
    private const string Root = "1.2.250.1.213.1.4.";

    private static readonly string[] All = [Root + "8", Root + "9", Root + "10", Root + "11"];

    public static string Of(InsNature nature) => All[(int)nature];

    public static bool TryRead(ReadOnlySpan<char> oid, out InsNature nature)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (!oid.SequenceEqual(All[i].AsSpan()))
                continue;
            nature = (InsNature)i;
            return true;
        }

        nature = default;
        return false;
    }
}
