namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Asynchronous code in its stranger shapes.</summary>
public sealed class AsyncMixTests
{
    [Fact]
    public Task Tasks_of_tasks_and_tuples_of_tasks() => CallCase.Verifies("""
        class Export
        {
            static async Task<Task<string>> Nested(Patient p) { await Task.Yield(); return Task.FromResult(p.Nir); }
            static async Task<(string Nir, string Ward)> Pair(Patient p) { await Task.Yield(); return (p.Nir, "7"); }
            static (Task<string> Nir, Task<string> Ward) Tasks(Patient p) => (Task.FromResult(p.Nir), Task.FromResult("7"));
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await (await Nested(p))|});
                Cloud.Send({|SOV1001:await Nested(p).Unwrap()|});
                var (nir, ward) = await Pair(p);
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send(ward);
                var tasks = Tasks(p);
                Cloud.Send({|SOV1001:await tasks.Nir|});
                Cloud.Send(await tasks.Ward);
                Cloud.Send((await Pair(p)).Ward);
            }
        }
        """);

    [Fact]
    public Task Async_void_and_async_using_and_locks() => CallCase.Verifies("""
        sealed class Session(string user) : IAsyncDisposable
        {
            public string User => user;
            public async ValueTask DisposeAsync() => await Task.Yield();
        }
        class Export
        {
            private readonly SemaphoreSlim gate = new(1);
            private string last = "";
            async void OnClick(object? sender, Patient p)
            {
                await gate.WaitAsync();
                try { last = p.Nir; await Task.Yield(); Cloud.Send({|SOV1001:last|}); last = ""; Cloud.Send(last); }
                finally { gate.Release(); }
            }
            async Task Run(Patient p)
            {
                await using (var session = new Session(p.Nir)) Cloud.Send({|SOV1001:session.User|});
                await using var other = new Session("ward");
                Cloud.Send(other.User);
            }
        }
        """);

    [Fact]
    public Task A_stream_through_stages() => CallCase.Verifies("""
        static class Stages
        {
            public static async IAsyncEnumerable<U> Map<T, U>(this IAsyncEnumerable<T> source, Func<T, ValueTask<U>> map)
            {
                await foreach (var item in source) yield return await map(item);
            }
            public static async IAsyncEnumerable<T[]> Chunks<T>(this IAsyncEnumerable<T> source, int size)
            {
                var chunk = new List<T>();
                await foreach (var item in source)
                {
                    chunk.Add(item);
                    if (chunk.Count < size) continue;
                    yield return chunk.ToArray();
                    chunk.Clear();
                }
                if (chunk.Count > 0) yield return [.. chunk];
            }
        }
        class Export
        {
            async Task Run(IAsyncEnumerable<Patient> patients)
            {
                await foreach (var chunk in patients.Map(p => ValueTask.FromResult(p.Nir)).Chunks(10))
                    Cloud.Send({|SOV1001:chunk|});
                await foreach (var chunk in patients.Map(async p => { await Task.Yield(); return Tokens.Of(p.Nir); }).Chunks(10))
                    Model.Ask(chunk);
                await foreach (var chunk in patients.Map(p => ValueTask.FromResult("patient")).Chunks(10))
                    Cloud.Send(chunk);
            }
        }
        """);

    [Fact]
    public Task A_failed_task_tells_of_what_it_was_given() => CallCase.Verifies("""
        class Export
        {
            static async Task Check(string nir) { await Task.Yield(); if (nir.Length != 15) throw new FormatException("bad: " + nir); }
            static async Task Fail() { await Task.Yield(); throw new FormatException("bad"); }
            async Task Run(Patient p)
            {
                try { await Check(p.Nir); }
                catch (FormatException e) { Cloud.Send({|SOV1001:e.Message|}); }
                try { await Fail(); }
                catch (FormatException e) { Cloud.Send(e.Message); }
            }
        }
        """);
}
