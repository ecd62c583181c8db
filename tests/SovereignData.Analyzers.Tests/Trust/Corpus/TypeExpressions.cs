namespace Corpus.TypeExpressions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send(typeof(Patient)); Cloud.Send(typeof(Dictionary<,>)); Cloud.Send(nameof(patient.Nir)); Cloud.Send(nameof(List<>)); Cloud.Send(nameof(List<>.Count)); Cloud.Send(sizeof(int)); Cloud.Send(default(Patient)); Patient? none = default; Cloud.Send(none?.Nir); Cloud.Send(patient is Patient);
        Cloud.Send(patient.Nir);
    }
}
