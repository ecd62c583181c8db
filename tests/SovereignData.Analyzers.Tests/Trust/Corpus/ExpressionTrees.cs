namespace Corpus.ExpressionTrees;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Expression<Func<Patient, string>> read = p => p.Nir + p.Name;
        Cloud.Send(read.Compile()(patient));
        IQueryable<Patient> query = new[] { patient }.AsQueryable();
        Cloud.Send(query.Where(p => p.HeartRate > index).Select(p => p.Nir).FirstOrDefault());
    }
}
