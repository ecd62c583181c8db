namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What is awaited when it is not a plain task made here.</summary>
public sealed class AsyncAwaitTests
{
    [Fact]
    public Task An_awaitable_of_ones_own_gives_what_its_awaiter_gives() => CallCase.Verifies("""
        using System.Runtime.CompilerServices;
        sealed class Later(string text, string ward)
        {
            public Awaiter GetAwaiter() => new(text);
            public string Ward => ward;
            public readonly struct Awaiter(string text) : INotifyCompletion
            {
                public bool IsCompleted => true;
                public string GetResult() => text;
                public void OnCompleted(Action continuation) => continuation();
            }
        }
        sealed class Done(string text)
        {
            public int Length => text.Length;
            public Awaiter GetAwaiter() => default;
            public readonly struct Awaiter : INotifyCompletion
            {
                public bool IsCompleted => true;
                public string GetResult() => "done";
                public void OnCompleted(Action continuation) => continuation();
            }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await new Later(p.Nir, "7")|});
                Cloud.Send(await new Later("a", p.Nir));
                Cloud.Send(await new Done(p.Nir));
            }
        }
        """);

    [Fact]
    public Task A_completion_source_in_a_field_is_completed_elsewhere() => CallCase.Verifies("""
        sealed class Inbox
        {
            private readonly TaskCompletionSource<string> arrived = new(), closed = new();
            public void OnArrived(Patient p) => arrived.TrySetResult(p.Nir);
            public void OnClosed() => closed.TrySetResult("closed");
            public Task<string> Next => arrived.Task;
            public Task<string> End => closed.Task;
        }
        class Export
        {
            async Task Run(Inbox inbox)
            {
                Cloud.Send({|SOV1001:await inbox.Next|});
                Cloud.Send(await inbox.End);
            }
        }
        """);

    [Fact]
    public Task Tasks_started_now_and_awaited_later() => CallCase.Verifies("""
        class Export
        {
            static async Task<string> Read(Patient p) { await Task.Yield(); return p.Nir; }
            async Task Run(List<Patient> patients)
            {
                var open = new List<Task<string>>();
                foreach (var p in patients) open.Add(Read(p));
                while (open.Count > 0)
                {
                    var done = await Task.WhenAny(open);
                    open.Remove(done);
                    Cloud.Send({|SOV1001:await done|});
                }
                var map = patients.ToDictionary(p => p.HeartRate, Read);
                foreach (var (rate, task) in map)
                {
                    Cloud.Send({|SOV1001:await task|});
                    Cloud.Send({|SOV1002:rate|});
                }
                await foreach (var task in Task.WhenEach(patients.Select(Read))) Cloud.Send({|SOV1001:task.Result|});
            }
        }
        """);
}
