namespace Corpus.Equality;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var same = patient == patient.Next || patient.Equals(patient.Next) || ReferenceEquals(patient, null) || EqualityComparer<Patient>.Default.Equals(patient, patient);
        Cloud.Send(same); Cloud.Send(patient.Nir == patient.Name); Cloud.Send(patient.GetHashCode()); Cloud.Send(HashCode.Combine(patient.Nir, index)); Cloud.Send(string.Compare(patient.Nir, "x", StringComparison.Ordinal));
        if (same) Cloud.Send(patient.Nir);
    }
}
