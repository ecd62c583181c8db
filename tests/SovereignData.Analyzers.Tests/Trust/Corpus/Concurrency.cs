namespace Corpus.Concurrency;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(patient.Nir);
        if (queue.TryDequeue(out var nir)) Cloud.Send(nir);
        var held = new ConcurrentDictionary<string, string>();
        Cloud.Send(held.GetOrAdd(patient.Nir, static key => key + "x"));
        var local = new AsyncLocal<string> { Value = patient.Name };
        Task.Run(() => Cloud.Send(local.Value)).ContinueWith(t => Cloud.Send(patient.Nir)).Wait();
        Parallel.ForEach(patient.Allergies, Cloud.Send);
        Interlocked.Increment(ref index);
        var lazy = new Lazy<string>(() => patient.Nir);
        Cloud.Send(lazy.Value);
        new Thread(() => Cloud.Send(patient)).Start();
    }
}
