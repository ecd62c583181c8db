namespace Corpus.Constructors;

public class Ward
{
    private readonly string _nir;
    static Ward() => Cloud.Send(new Patient().Nir);
    private Ward(string nir, bool flag) { _nir = nir; if (flag) Cloud.Send(nir); }
    public Ward(Patient patient) : this(patient.Nir, flag: true) { }
    protected Ward() : this(new Patient()) { }
    ~Ward() => Cloud.Send(_nir);
    public void Deconstruct(out string nir, out int length) { nir = _nir; length = nir.Length; }
}

public class Special(Patient patient) : Ward(patient) { public void Run() { var (nir, length) = this; Cloud.Send(nir + length + patient.Name); } }
