namespace Corpus.TryCatchFinally;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var text = "";
        try { text = patient.Nir; if (flag) throw new InvalidOperationException(text); }
        catch (InvalidOperationException e) when (e.Message.Length > index) { Cloud.Send(e.Message); }
        catch (Exception e) { Cloud.Send(e); throw; }
        finally { Cloud.Send(text); }
    }
}
