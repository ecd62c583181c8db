namespace Corpus.While;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var text = patient.Nir;
        while (text.Length < index) { if (flag) break; text += patient.Name; if (index == 2) continue; }
        Cloud.Send(text);
    }
}
