namespace Corpus.NullConditional;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send(patient?.Next?.Nir.Trim()?.Length);
        Cloud.Send(patient?.Allergies?[0]?.ToUpperInvariant());
        patient?.Allergies.Add(patient.Nir);
        Action? done = null;
        done?.Invoke();
    }
}
