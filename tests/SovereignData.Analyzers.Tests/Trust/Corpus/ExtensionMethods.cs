namespace Corpus.ExtensionMethods;

public static class Extensions
{
    public static string Shown(this Patient patient, string suffix = "") => patient.Nir + suffix;
    public static void Add(this List<string> list, Patient patient) => list.Add(patient.Nir);
    public static IEnumerator<char> GetEnumerator(this Patient patient) => patient.Nir.GetEnumerator();
    public static void Deconstruct(this Patient patient, out string nir, out string name) => (nir, name) = (patient.Nir, patient.Name);
    public static TaskAwaiter<string> GetAwaiter(this Patient patient) => Task.FromResult(patient.Nir).GetAwaiter();
    public static void Bump(ref this int number) => number++;
}

public class Ward
{
    public async Task Run(Patient patient)
    {
        Cloud.Send(patient.Shown("x") + Extensions.Shown(patient));
        List<string> list = new() { patient };
        foreach (var c in patient) Cloud.Send(c);
        var (nir, name) = patient;
        var rate = patient.HeartRate;
        rate.Bump();
        Cloud.Send(list); Cloud.Send(nir + name + rate + await patient);
    }
}
