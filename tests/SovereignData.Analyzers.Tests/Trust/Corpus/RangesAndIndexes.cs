namespace Corpus.RangesAndIndexes;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var range = 1..^1;
        Cloud.Send(patient.Nir[range]);
        Cloud.Send(patient.Nir[^2] + patient.Nir[..3] + patient.Nir[3..]);
        Index last = ^1;
        Cloud.Send(patient.Allergies[last]);
    }
}
