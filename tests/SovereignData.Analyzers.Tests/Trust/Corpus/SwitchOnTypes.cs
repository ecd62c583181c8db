namespace Corpus.SwitchOnTypes;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        object? value = flag ? patient : patient.Nir;
        switch (value)
        {
            case null: break;
            case Patient { Nir: var nir }: Cloud.Send(nir); break;
            case string { Length: > 3 } text: Cloud.Send(text); break;
            case var other: Cloud.Send(other); break;
        }
    }
}
