namespace Corpus.AnonymousTypes;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var made = new { patient.Nir, Rate = patient.HeartRate, Inner = new { patient.Name } };
        Cloud.Send(made);
        var other = made with { Rate = 3 };
        Cloud.Send(other.Inner.Name);
    }
}
