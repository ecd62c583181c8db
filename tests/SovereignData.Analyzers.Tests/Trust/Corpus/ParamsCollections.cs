namespace Corpus.ParamsCollections;

public class Ward
{
    public static string Array(params string[] all) => all[0];
    public static int Span(params ReadOnlySpan<string> all) { Cloud.Send(all[0]); return all.Length; }
    public static string Sequence(params IEnumerable<string> all) => string.Join(",", all);
    public static string Listed(string first, params List<string> rest) => first + rest.Count;
    public void Run(Patient patient)
    {
        Cloud.Send(Array(patient.Nir, patient.Name) + Sequence(patient.Nir) + Listed(patient.Nir, "a", "b") + Array());
        Span(patient.Nir, "x");
        Span([patient.Name]);
    }
}
