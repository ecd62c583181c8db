namespace Corpus.ExplicitOutDeclarations;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        if (int.TryParse(patient.Nir, out int number) && new Dictionary<string, string> { ["x"] = patient.Nir }.TryGetValue("x", out string? found)) Cloud.Send(number + found);
        while (int.TryParse(patient.Name, out var other)) { Cloud.Send(other); break; }
    }
}
