namespace Corpus.ObjectInitialisers;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var made = new Patient { Nir = patient.Nir, Next = new() { Name = patient.Name, Allergies = { patient.Nir, "none" } } };
        Cloud.Send(made.Next.Allergies);
        var map = new Dictionary<string, List<string>> { { patient.Nir, new List<string> { patient.Name } }, { "x", [] } };
        map["x"].Add(patient.Diagnosis);
        Cloud.Send(map);
    }
}
