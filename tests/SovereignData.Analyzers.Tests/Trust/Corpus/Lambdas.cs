namespace Corpus.Lambdas;

public delegate bool TryParse(string text, out int result);

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Func<Patient, string> read = p => p.Nir;
        Func<string, string> same = static text => text;
        var typed = string (Patient p) => p.Name;
        var withDefault = (int n = 3, params string[] rest) => n + rest.Length;
        Func<Task<string>> later = async () => { await Task.Yield(); return patient.Nir; };
        Action<Patient> send = delegate (Patient p) { Cloud.Send(p); };
        var tagged = [return: Pseudonymised] (string text) => text;
        Cloud.Send(read(patient) + same(patient.Name) + typed(patient) + withDefault() + later().Result + tagged(patient.Nir));
        send(patient);
        TryParse parse = (text, out result) => int.TryParse(text, out result);
        parse(patient.Nir, out var number);
        Cloud.Send(number);
    }
}
