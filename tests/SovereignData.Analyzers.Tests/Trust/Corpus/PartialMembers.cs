namespace Corpus.PartialMembers;

public partial class Ward
{
    private string _nir;
    public partial string Nir { get; set; }
    public partial string this[int index] { get; }
    partial void Hook(string text);
    private partial bool TryRead(Patient patient, out string nir);
    public partial Ward(Patient patient);
    public partial event Action<string> Sent;
    public void Run(Patient patient) { Hook(patient.Nir); if (TryRead(patient, out var nir)) Cloud.Send(nir + Nir + this[0]); Sent += Cloud.Send; }
}

public partial class Ward
{
    private Action<string>? _sent;
    public partial string Nir { get => _nir; set => _nir = value; }
    public partial string this[int index] => _nir[index..];
    private partial bool TryRead(Patient patient, out string nir) { nir = patient.Nir; return true; }
    public partial Ward(Patient patient) { _nir = patient.Nir; }
    public partial event Action<string> Sent { add { _sent += value; value(_nir); } remove => _sent -= value; }
}
