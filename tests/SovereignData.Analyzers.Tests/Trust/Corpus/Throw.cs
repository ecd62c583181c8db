namespace Corpus.Throw;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        if (flag) throw new ArgumentException(patient.Nir, nameof(patient));
        var nir = patient.Nir ?? throw new InvalidOperationException(patient.Name);
        Cloud.Send(nir);
    }
}
