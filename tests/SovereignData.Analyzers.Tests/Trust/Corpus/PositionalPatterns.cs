namespace Corpus.PositionalPatterns;

public record Point(string X, int Y);

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        if ((patient.Nir, index) is ({ } nir, > 3)) Cloud.Send(nir);
        if (new Point(patient.Nir, index) is Point(var x, 2 or 3) { Y: var y }) Cloud.Send(x + y);
        var (a, b) = new Point(patient.Name, 1);
        Cloud.Send(a + b);
    }
}
