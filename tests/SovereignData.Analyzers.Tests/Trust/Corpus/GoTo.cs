namespace Corpus.GoTo;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var text = patient.Nir;
        again:
        if (text.Length < index) { text += text; goto again; }
        goto end;
        end:
        Cloud.Send(text);
    }
}
