namespace Corpus.LockStatement;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        lock (patient) { Cloud.Send(patient.Nir); }
        lock (_gate) Cloud.Send(patient);
    }
    private readonly Lock _gate = new();
}
