namespace Corpus.If;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var text = "";
        if (flag) text = patient.Nir; else if (index > 3) text = patient.Diagnosis; else { }
        if (text is { Length: > 0 }) Cloud.Send(text);
    }
}
