namespace Corpus.MethodGroups;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Action<object?> send = Cloud.Send;
        send(patient.Nir);
        patient.Allergies.ForEach(Cloud.Send);
        Func<string> trim = patient.Nir.Trim;
        Cloud.Send(patient.Allergies.Select(string.IsNullOrEmpty).Count() + trim());
        Delegate any = Cloud.Send;
        any.DynamicInvoke(patient.Nir);
    }
}
