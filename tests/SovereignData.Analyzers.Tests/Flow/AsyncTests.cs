namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Tasks: what is awaited, what runs on them.</summary>
public sealed class AsyncTests
{
    [Fact]
    public Task Await_gives_what_the_task_gives() => CallCase.Verifies("""
        class Export
        {
            static async Task<string> Read(Patient p) { await Task.Delay(1); return p.Nir; }
            static async Task<string> Title(Patient p) { await Task.Delay(1); return "title"; }
            static Task<string> Direct(Patient p) => Task.FromResult(p.Nir);
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await Read(p)|});
                Cloud.Send(await Title(p));
                var task = Read(p);
                Cloud.Send({|SOV1001:await task|});
                Cloud.Send({|SOV1001:await Direct(p)|});
                Cloud.Send(await Task.FromResult("ward"));
            }
        }
        """);

    [Fact]
    public Task ConfigureAwait_changes_nothing() => CallCase.Verifies("""
        class Export
        {
            static async Task<string> Read(Patient p) { await Task.Delay(1).ConfigureAwait(false); return p.Nir; }
            static async ValueTask<int> Measure(Patient p) { await Task.Yield(); return p.Nir.Length; }
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await Read(p).ConfigureAwait(false)|});
                Cloud.Send({|SOV1001:await Read(p).ConfigureAwait(ConfigureAwaitOptions.ForceYielding)|});
                Cloud.Send(await Measure(p).ConfigureAwait(false));
            }
        }
        """);

    [Fact]
    public Task ValueTask_and_FromResult_hold_their_result() => CallCase.Verifies("""
        class Export
        {
            static async ValueTask<string> Read(Patient p) { await Task.Yield(); return p.Nir; }
            static ValueTask<string> Direct(Patient p) => new(p.Nir);
            static ValueTask<string> Result(Patient p) => ValueTask.FromResult(p.Nir);
            static ValueTask<string> Title(Patient p) => new("title");
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await Read(p)|});
                Cloud.Send({|SOV1001:await Direct(p)|});
                Cloud.Send({|SOV1001:await Result(p).AsTask()|});
                Cloud.Send(await Title(p));
            }
        }
        """);

    [Fact]
    public Task Result_and_GetAwaiter_give_what_the_task_gives() => CallCase.Verifies("""
        class Export
        {
            static Task<string> Read(Patient p) => Task.FromResult(p.Nir);
            static Task<string> Title(Patient p) => Task.FromResult("title");
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Read(p).Result|});
                Cloud.Send({|SOV1001:Read(p).GetAwaiter().GetResult()|});
                Cloud.Send({|SOV1001:Read(p).ConfigureAwait(false).GetAwaiter().GetResult()|});
                Cloud.Send(Title(p).Result);
                Cloud.Send(Title(p).GetAwaiter().GetResult());
                Cloud.Send(Read(p).IsCompleted);
                Cloud.Send(Read(p).Id);
            }
        }
        """);

    [Fact]
    public Task Task_Run_captures_and_gives_back() => CallCase.Verifies("""
        class Export
        {
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await Task.Run(() => p.Nir)|});
                Cloud.Send(await Task.Run(() => "title"));
                Cloud.Send({|SOV1001:await Task.Run(async () => { await Task.Yield(); return p.Nir; })|});
                Cloud.Send({|SOV1001:await Task.Factory.StartNew(() => p.Nir)|});
                var nir = p.Nir;
                await Task.Run(() => Cloud.Send({|SOV1001:nir|}));
                await Task.Run(async () => { await Task.Yield(); Cloud.Send({|SOV1001:p|}); });
                _ = Task.Run(() => Cloud.Send(nir.Length));
                new Thread(() => Cloud.Send({|SOV1001:nir|})).Start();
                ThreadPool.QueueUserWorkItem(state => Cloud.Send({|SOV1001:state|}), nir);
            }
        }
        """);

    [Fact]
    public Task WhenAll_and_WhenAny_hold_every_result() => CallCase.Verifies("""
        class Export
        {
            static async Task<string> Read(Patient p) { await Task.Yield(); return p.Nir; }
            static async Task<string> Title(Patient p) { await Task.Yield(); return "title"; }
            async Task Run(List<Patient> patients)
            {
                var nirs = await Task.WhenAll(patients.Select(Read));
                Cloud.Send({|SOV1001:nirs|});
                Cloud.Send({|SOV1001:nirs[0]|});
                var titles = await Task.WhenAll(patients.Select(Title));
                Cloud.Send(titles);
                var first = await Task.WhenAny(Read(patients[0]), Title(patients[0]));
                Cloud.Send({|SOV1001:await first|});
                Task<string> one = Read(patients[0]), other = Title(patients[0]);
                await Task.WhenAll(one, other);
                Cloud.Send({|SOV1001:one.Result|});
                Cloud.Send(other.Result);
            }
        }
        """);

    [Fact]
    public Task ContinueWith_hands_the_task_on() => CallCase.Verifies("""
        class Export
        {
            static Task<string> Read(Patient p) => Task.FromResult(p.Nir);
            static Task<string> Title() => Task.FromResult("title");
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await Read(p).ContinueWith(task => task.Result + "!")|});
                Cloud.Send(await Read(p).ContinueWith(task => "done"));
                await Read(p).ContinueWith(task => Cloud.Send({|SOV1001:task.Result|}));
                await Title().ContinueWith(task => Cloud.Send(task.Result));
                await Read(p).ContinueWith(task => task.Result.Length).ContinueWith(task => Cloud.Send(task.Result));
            }
        }
        """);

    [Fact]
    public Task An_async_lambda_is_awaited() => CallCase.Verifies("""
        class Export
        {
            static async Task<T> Retry<T>(Func<Task<T>> work)
            {
                for (var i = 0; ; i++)
                {
                    try { return await work(); }
                    catch (TimeoutException) when (i < 3) { await Task.Delay(i); }
                }
            }
            async Task Run(Patient p)
            {
                Func<Patient, Task<string>> read = async x => { await Task.Yield(); return x.Nir; };
                Cloud.Send({|SOV1001:await read(p)|});
                Func<Patient, Task<string>> title = async x => { await Task.Yield(); return "title"; };
                Cloud.Send(await title(p));
                Cloud.Send({|SOV1001:await Retry(async () => { await Task.Yield(); return p.Nir; })|});
                Cloud.Send(await Retry(async () => { await Task.Yield(); return 3; }));
                Func<Task> post = async () => { await Task.Yield(); Cloud.Send({|SOV1001:p.Nir|}); };
                await post();
            }
        }
        """);

    [Fact]
    public Task A_completion_source_gives_what_it_was_given() => CallCase.Verifies("""
        class Export
        {
            async Task Run(Patient p)
            {
                var source = new TaskCompletionSource<string>();
                source.SetResult(p.Nir);
                Cloud.Send({|SOV1001:await source.Task|});
                var clean = new TaskCompletionSource<string>();
                clean.TrySetResult("ward");
                Cloud.Send(await clean.Task);
            }
        }
        """);

    [Fact]
    public Task AsyncLocal_and_ThreadLocal_hold_their_value() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var own = new AsyncLocal<string>();
                own.Value = "ward";
                Cloud.Send(own.Value);
                own.Value = p.Nir;
                Cloud.Send({|SOV1001:own.Value|});
                using var thread = new ThreadLocal<string>(() => p.Nir);
                Cloud.Send({|SOV1001:thread.Value|});
                using var clean = new ThreadLocal<string>(() => "7");
                Cloud.Send(clean.Value);
            }
        }
        """);

    [Fact]
    public Task A_static_AsyncLocal_is_read_elsewhere() => CallCase.Verifies("""
        static class Ambient
        {
            private static readonly AsyncLocal<string?> Current = new(), Ward = new();
            public static void Enter(Patient p) { Current.Value = p.Nir; Ward.Value = "7"; }
            public static string? Nir => Current.Value;
            public static string? WardName => Ward.Value;
        }
        class Export
        {
            async Task Run()
            {
                await Task.Yield();
                Cloud.Send({|SOV1001:Ambient.Nir|});
                Cloud.Send(Ambient.WardName);
            }
        }
        """);

    [Fact]
    public Task A_channel_carries_what_was_written_to_it() => CallCase.Verifies("""
        using System.Threading.Channels;
        class Export
        {
            async Task Run(Patient p)
            {
                var channel = Channel.CreateUnbounded<string>();
                await channel.Writer.WriteAsync(p.Nir);
                Cloud.Send({|SOV1001:await channel.Reader.ReadAsync()|});
                await foreach (var text in channel.Reader.ReadAllAsync())
                    Cloud.Send({|SOV1001:text|});
                if (channel.Reader.TryRead(out var next)) Cloud.Send({|SOV1001:next|});

                var clean = Channel.CreateBounded<string>(10);
                clean.Writer.TryWrite("ward");
                Cloud.Send(await clean.Reader.ReadAsync());
            }
        }
        """);

    [Fact]
    public Task Interlocked_and_Volatile_carry() => CallCase.Verifies("""
        class Export
        {
            private string? held;
            private string? open;
            private int rate;
            void Run(Patient p)
            {
                Interlocked.Exchange(ref held, p.Nir);
                Cloud.Send({|SOV1001:held|});
                Interlocked.CompareExchange(ref open, "ward", null);
                Cloud.Send(open);
                var before = Interlocked.Exchange(ref held, "");
                Cloud.Send({|SOV1001:before|});
                Volatile.Write(ref rate, p.HeartRate);
                Cloud.Send({|SOV1002:Volatile.Read(ref rate)|});
            }
        }
        """);

    [Fact]
    public Task Dynamic_carries() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                dynamic text = p.Nir;
                string same = text;
                Cloud.Send({|SOV1001:same|});
                object trimmed = text.Trim();
                Cloud.Send({|SOV1001:trimmed|});
                dynamic ward = "7";
                string clean = ward;
                Cloud.Send(clean);
                dynamic bag = new System.Dynamic.ExpandoObject();
                bag.Nir = p.Nir;
                string held = bag.Nir;
                Cloud.Send({|SOV1001:held|});
                Cloud.Send({|SOV1001:(object)bag|});
            }
        }
        """);

    [Fact]
    public Task A_call_bound_at_run_time_still_sends() => CallCase.Verifies("""
        class Export
        {
            static string Quote(string text) => "'" + text + "'";
            static string Hide(string text) => "***";
            static void Post(string text) => Cloud.Send(text);
            void Run(Patient p)
            {
                dynamic text = p.Nir;
                Cloud.Send({|SOV1001:text|});
                Cloud.Send({|SOV1001:text.Trim()|});
                Post({|SOV1001:text|});
                Cloud.Send({|SOV1001:Quote(text)|});
                Cloud.Send(Hide(text));
                dynamic ward = "7";
                Cloud.Send(ward);
                Cloud.Send(ward.Trim());
            }
        }
        """);

    [Fact]
    public Task Exchanging_replaces() => FlowCase.Body("""
        var text = patient.Nir;
        var old = Interlocked.Exchange(ref text, "none");
        Cloud.Send({|SOV1001:old|});
        Cloud.Send(text);
        Volatile.Write(ref text, patient.Nir);
        Cloud.Send({|SOV1001:text|});
        Volatile.Write(ref text, "none");
        Cloud.Send(text);
        Interlocked.CompareExchange(ref text, patient.Nir, "none");
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_task_that_was_handed_out_before_is_completed() => CallCase.Verifies("""
        using System.Collections.Concurrent;
        class Gate
        {
            private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> waiting = new();
            public Task<string> Wait(int id) => waiting.GetOrAdd(id, _ => new()).Task;
            public void Answer(int id, string text) { if (waiting.TryRemove(id, out var found)) found.TrySetResult(text); }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                var source = new TaskCompletionSource<string>();
                var task = source.Task;
                source.SetResult(p.Nir);
                Cloud.Send({|SOV1001:await task|});
                Cloud.Send(task.IsCompleted);
                var gate = new Gate();
                var answer = gate.Wait(1);
                gate.Answer(1, p.Nir);
                Cloud.Send({|SOV1001:await answer|});
            }
            async Task Plain(Patient p)
            {
                var gate = new Gate();
                var answer = gate.Wait(1);
                gate.Answer(1, p.HeartRate > 90 ? "fast" : "slow");
                Cloud.Send(await answer);
            }
        }
        """);

    [Fact]
    public Task A_count_in_a_task_of_unknown_code_is_a_count() => FlowCase.Code("""
        class Export
        {
            async Task Run(Patient p)
            {
                var reader = new System.IO.StringReader(p.Nir);
                var read = new char[9];
                Cloud.Send(await reader.ReadAsync(read, 0, 9));
                Cloud.Send({|SOV1001:new string(read)|});
                Cloud.Send({|SOV1001:await reader.ReadToEndAsync()|});
                Cloud.Send({|SOV1002:await Task.FromResult(p.HeartRate)|});
            }
        }
        """);
}
