namespace Corpus.Exceptions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        try { try { throw new AggregateException(patient.Nir, new InvalidOperationException(patient.Name)); } finally { Cloud.Send("finally"); } }
        catch (AggregateException e) when (e.InnerException is InvalidOperationException { Message: var message }) { Cloud.Send(message + e.Data["nir"]); }
        catch (Exception) when (flag) { throw; }
        catch { Cloud.Send(patient.Diagnosis); }
    }
}
