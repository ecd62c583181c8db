namespace Corpus.Discards;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        _ = patient.Nir;
        (_, var name) = (patient.Nir, patient.Name);
        _ = int.TryParse(patient.Nir, out _);
        Func<string, string, string> first = (_, _) => patient.Name;
        Cloud.Send(name + first("", ""));
    }
}
