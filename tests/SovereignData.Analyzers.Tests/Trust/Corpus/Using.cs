namespace Corpus.Using;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream)) writer.Write(patient.Nir);
        Cloud.Send(stream);
        IDisposable? none = null;
        using (none) { }
    }
}
