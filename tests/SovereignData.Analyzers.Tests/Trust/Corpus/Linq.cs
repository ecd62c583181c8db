namespace Corpus.Linq;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var found = from a in new[] { patient, patient.Next }
                    where a is not null
                    let nir = a.Nir
                    join b in patient.Allergies on nir equals b into same
                    from s in same.DefaultIfEmpty()
                    orderby nir descending, s
                    group (nir, s) by a.City into byCity
                    select new { byCity.Key, First = byCity.First().nir };
        Cloud.Send(found.ToList());
        Cloud.Send((from string x in new ArrayList { patient.Nir } join y in patient.Allergies on x equals y select x + y).Aggregate((l, r) => l + r));
        Cloud.Send(patient.Allergies.Where((x, i) => i > index).Select(x => x + patient.Nir).ToDictionary(x => x, x => x.Length));
    }
}
