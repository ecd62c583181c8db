namespace Corpus.Conversions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        object boxed = patient;
        var again = (Patient)boxed;
        var maybe = boxed as Patient;
        long rate = patient.HeartRate;
        int? nullable = (int)rate;
        IEnumerable<object> covariant = patient.Allergies;
        Cloud.Send(again.Nir + maybe?.Name + (nullable ?? 0) + (double)rate + covariant.First());
    }
}
