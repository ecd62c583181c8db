namespace Corpus.Switch;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        switch (index)
        {
            case 0: Cloud.Send(patient.Nir); break;
            case 1 when flag: goto case 0;
            case 2 or 3: goto default;
            default: Cloud.Send(patient.Diagnosis); break;
        }
    }
}
