namespace Corpus.CustomAwaiters;

public readonly struct Later<T>(T value) { public Awaiter GetAwaiter() => new(value); public readonly struct Awaiter(T value) : INotifyCompletion { public bool IsCompleted => true; public T GetResult() => value; public void OnCompleted(Action next) => next(); } }
public class Ward
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))] private static async ValueTask<string> Pooled(Patient patient) { await Task.Yield(); return patient.Nir; }
    public async Task Run(Patient patient) { Cloud.Send(await new Later<string>(patient.Nir)); Cloud.Send(await Pooled(patient)); try { await Task.CompletedTask; } catch { await Cloud.SendAsync(patient); } finally { await Cloud.SendAsync(patient.Name); } }
}
