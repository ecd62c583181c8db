namespace Corpus.NullConditionalAssignment;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        patient?.Next?.Nir = patient.Name;
        patient?.HeartRate += index;
        patient?.Next?.Next?.City ??= patient.Nir;
        Cloud.Send(patient?.Next);
    }
}
