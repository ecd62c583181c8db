namespace Corpus.LocalDeclarations;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        const string prefix = "nir:";
        int a = 1, b = a;
        var (x, y) = (patient.Nir, patient.Name);
        ref var rate = ref index;
        rate = patient.HeartRate;
        scoped Span<char> chars = stackalloc char[4];
        patient.Nir.AsSpan(0, 1).CopyTo(chars);
        Cloud.Send(prefix + x + y + a + b + rate + chars.ToString());
    }
}
