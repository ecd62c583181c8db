namespace Corpus.Conditionals;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send(flag ? patient.Nir : index > 1 ? patient.Name : null);
        ref var target = ref (flag ? ref index : ref index);
        target = patient.HeartRate;
        Cloud.Send(target);
    }
}
