namespace Corpus.Await;

public class Ward
{
    private static async Task<string> Read(Patient patient) { await Task.Yield(); return patient.Nir; }
    private static async ValueTask<int> Count(Patient patient) => await new ValueTask<int>(patient.HeartRate).ConfigureAwait(false);
    private static async void Forget(Patient patient) => await Cloud.SendAsync(patient);

    public async Task Run(Patient patient)
    {
        Cloud.Send(await Read(patient));
        Cloud.Send((await Count(patient)) + (await Task.WhenAll(Read(patient), Read(patient)))[0]);
        await foreach (var text in Stream(patient).WithCancellation(default)) Cloud.Send(text);
        await using var writer = new StreamWriter(new MemoryStream());
        await writer.WriteAsync(patient.Nir);
        Forget(patient);
    }

    private static async IAsyncEnumerable<string> Stream(Patient patient, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.Delay(1, token);
        yield return patient.Nir;
    }
}
