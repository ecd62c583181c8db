namespace Corpus.For;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        for (int i = 0, j = index; i < j; i++, j--) Cloud.Send(patient.Allergies[i]);
        for (; ; ) { if (flag) break; Cloud.Send(patient.Nir); }
    }
}
