namespace Corpus.RefLocalsAndReturns;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var names = new[] { patient.Nir, "" };
        ref var first = ref names[0];
        first = ref names[1];
        first = patient.Name;
        ref readonly var last = ref Last(names);
        Cloud.Send(last + names[1]);
        foreach (ref var name in names.AsSpan()) { name += patient.Nir; }
        Cloud.Send(names);
    }
    private static ref readonly string Last(string[] all) => ref all[^1];
}
