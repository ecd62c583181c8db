namespace Corpus.FieldKeyword;

public class Ward
{
    public string Nir { get; set => field = value.Trim(); } = "";
    public string Name { get => field ??= "unknown"; set; }
    public int Rate { get; set { if (value > 0) field = value; } }
    public void Run(Patient patient) { Nir = patient.Nir; Name = patient.Name; Rate = patient.HeartRate; Cloud.Send(Nir + Name + Rate); }
}
