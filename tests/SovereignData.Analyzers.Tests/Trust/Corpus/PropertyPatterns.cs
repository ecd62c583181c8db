namespace Corpus.PropertyPatterns;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        if (patient is { Nir: var nir, Next: { Name: { Length: > 1 } name }, Next.Next.City: null or "Lille" }) Cloud.Send(nir + name);
        if (patient is { } notNull and { HeartRate: >= 60 and <= 100 or 0 }) Cloud.Send(notNull.HeartRate);
    }
}
