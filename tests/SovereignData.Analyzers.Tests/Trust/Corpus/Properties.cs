namespace Corpus.Properties;

public abstract class Ward
{
    private string _stored = "";
    public string Auto { get; set; } = "x";
    public string Stored { get => _stored; set => _stored = value.Trim(); }
    public string InitOnly { get; init; } = "";
    public required string Needed { get; set; }
    public static string Shared { get; private set; } = "";
    public abstract string Abstract { get; protected set; }
    public virtual string Computed => Auto + Stored;
    public ref string Reference => ref _stored;
    public void Run(Patient patient)
    {
        Auto = Stored = patient.Nir; Shared = Computed; Abstract = Shared; Reference = patient.Name; Needed = InitOnly;
        Cloud.Send(Auto + Stored + Shared + Abstract + Reference + Needed);
    }
}
