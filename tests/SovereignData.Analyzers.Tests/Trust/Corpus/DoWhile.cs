namespace Corpus.DoWhile;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var text = "";
        do { text += patient.Nir; } while (text.Length < index);
        Cloud.Send(text);
    }
}
