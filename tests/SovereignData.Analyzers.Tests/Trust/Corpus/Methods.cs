namespace Corpus.Methods;

public class Ward
{
    public static string Same(string text) => text;
    public string Optional(string text = "none", int count = 1, [CallerMemberName] string caller = "") => text + count + caller;
    public void Out(Patient patient, out string nir, ref string name, in int rate, ref readonly int other) { nir = patient.Nir; name += nir + rate + other; }
    public T Generic<T>(T value) where T : class => value;
    public ref string Reference(string[] held) => ref held[0];
    public void Run(Patient patient)
    {
        var name = "";
        var rate = patient.HeartRate;
        Out(patient, out var nir, ref name, in rate, in rate);
        Cloud.Send(Optional(count: 2, text: patient.Nir) + Same(nir) + name + Generic<string>(patient.Name) + Generic(patient).Nir);
        var held = new string[1];
        Reference(held) = patient.Nir;
        Cloud.Send(held);
    }
}
