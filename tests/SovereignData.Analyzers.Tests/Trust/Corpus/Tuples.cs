namespace Corpus.Tuples;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        (string Nir, int Rate) both = (patient.Nir, patient.HeartRate);
        var swapped = (both.Rate, both.Nir);
        (both.Nir, both.Rate) = (swapped.Nir, swapped.Rate);
        Cloud.Send(both == (patient.Nir, 3) ? both.Item1 : swapped.ToString());
        var many = (1, 2, 3, 4, 5, 6, 7, patient.Nir, 9);
        Cloud.Send(many.Item8);
    }
}
