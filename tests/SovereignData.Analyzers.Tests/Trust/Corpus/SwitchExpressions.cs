namespace Corpus.SwitchExpressions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send(index switch { 0 => patient.Nir, 1 when flag => patient.Name, < 0 or > 100 => throw new InvalidOperationException(patient.Nir), _ => (patient, flag) switch { ({ Smoker: true }, _) => patient.Diagnosis, (_, true) => "", var (p, _) => p.Nir } });
    }
}
