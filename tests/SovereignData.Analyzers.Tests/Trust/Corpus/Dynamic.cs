namespace Corpus.Dynamic;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        dynamic anything = patient;
        Cloud.Send(anything.Nir);
        anything.Name = patient.Nir;
        Cloud.Send((string)anything.Name + anything[0] + anything.Describe(patient.Nir, flag: true));
        dynamic sum = anything + 1;
        sum += patient.HeartRate;
        sum++;
        foreach (var part in anything.Parts) Cloud.Send(part);
        if (!anything.Done) Cloud.Send(new List<object>(anything));
    }
}
