namespace Corpus.Iterators;

public class Tree(Patient patient) : IEnumerable<Patient>
{
    public Tree? Left, Right;
    public IEnumerator<Patient> GetEnumerator()
    {
        if (Left is not null) foreach (var one in Left) yield return one;
        try { yield return patient; } finally { Cloud.Send(patient.Name); }
        if (Right != null) { using var rest = Right.GetEnumerator(); while (rest.MoveNext()) yield return rest.Current; }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public IEnumerable<string> Names { get { foreach (var one in this) yield return one.Name; } }
    public void Run() { foreach (Patient one in (IEnumerable)this) Cloud.Send(one.Nir); Cloud.Send(Names.First()); }
}
