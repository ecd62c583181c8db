namespace Corpus.TargetTypedNew;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Patient made = new() { Nir = patient.Nir };
        List<(string, Patient)> list = new() { new(patient.Nir, new()) };
        Cloud.Send(made); Cloud.Send(list[0].Item1);
        int? number = flag ? patient.HeartRate : null;
        Cloud.Send(number);
    }
}
