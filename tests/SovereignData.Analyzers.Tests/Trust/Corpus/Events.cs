namespace Corpus.Events;

public class Ward
{
    private Action<string>? _custom;
    public event Action<string>? Sent;
    public static event EventHandler<Patient>? Seen;
    public event Action<string> Custom { add => _custom += value; remove => _custom -= value; }
    public void Run(Patient patient)
    {
        Sent += Cloud.Send; Sent += text => Cloud.Send(text); Sent -= Cloud.Send;
        Custom += Cloud.Send; Seen += (_, p) => Cloud.Send(p.Nir);
        Sent?.Invoke(patient.Nir); _custom!(patient.Name); Seen?.Invoke(this, patient);
    }
}
