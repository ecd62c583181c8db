namespace Corpus.DeclarationPatterns;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        object value = patient.Nir;
        if (value is string text) Cloud.Send(text);
        if (value is not string other) return;
        Cloud.Send(other);
        if (value is var any) Cloud.Send(any);
    }
}
