namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Lambdas that leave, and pairs that are taken apart.</summary>
public sealed class ExternalEscapeTests
{
    [Fact]
    public Task A_lambda_that_is_put_away_runs_some_time() => CallCase.Verifies("""
        class Job { public Action? Work; public Func<string>? Text { get; set; } }
        class Export
        {
            private readonly List<Action> later = [];
            private Action? held;
            void Run(Patient p, System.Timers.Timer timer, ICollection<Action> queue)
            {
                var nir = p.Nir;
                timer.Elapsed += (sender, e) => Cloud.Send({|SOV1001:nir|});
                Console.CancelKeyPress += (sender, e) => Cloud.Send({|SOV1001:nir|});
                AppDomain.CurrentDomain.ProcessExit += (sender, e) => Cloud.Send(nir.Length);
                Action[] acts = [() => Cloud.Send({|SOV1001:nir|}), () => Cloud.Send("ward")];
                later.Add(() => Cloud.Send({|SOV1001:nir|}));
                queue.Add(() => Cloud.Send({|SOV1001:nir|}));
                held = () => Cloud.Send({|SOV1001:nir|});
                var job = new Job { Work = () => Cloud.Send({|SOV1001:nir|}), Text = () => "text" };
                Parallel.Invoke(() => Cloud.Send({|SOV1001:nir|}), () => Cloud.Send("ward"));
                Parallel.Invoke(acts);
            }
        }
        """);

    [Fact]
    public Task Timers_threads_and_parallel_loops_hand_their_state_on() => CallCase.Verifies("""
        class Export
        {
            async Task Run(Patient p, List<string> wards)
            {
                var nirs = new List<string> { p.Nir };
                using var timer = new Timer(state => Cloud.Send({|SOV1001:state|}), p.Nir, 0, 1000);
                new Thread(state => Cloud.Send({|SOV1001:state|})).Start(p.Nir);
                Parallel.ForEach(nirs, nir => Cloud.Send({|SOV1001:nir|}));
                Parallel.ForEach(wards, ward => Cloud.Send(ward));
                Parallel.For(0, 3, i => Cloud.Send(i));
                await Parallel.ForEachAsync(nirs, async (nir, stop) => { await Task.Delay(1, stop); Cloud.Send({|SOV1001:nir|}); });
                Parallel.Invoke(() => Cloud.Send({|SOV1001:nirs[0]|}), () => Cloud.Send("ward"));
            }
        }
        """);

    [Fact]
    public Task A_pair_of_a_dictionary_is_taken_apart() => CallCase.Verifies("""
        class Export
        {
            static string Read(Patient p) => p.Nir;
            void Run(Patient p, List<Patient> patients)
            {
                var map = new Dictionary<string, string> { ["nir"] = p.Nir };
                foreach (var (key, value) in map)
                {
                    Cloud.Send(key);
                    Cloud.Send({|SOV1001:value|});
                }
                foreach (var pair in patients.ToDictionary(x => x.HeartRate, Read))
                {
                    var (rate, nir) = pair;
                    Cloud.Send({|SOV1002:rate|});
                    Cloud.Send({|SOV1001:nir|});
                    pair.Deconstruct(out var again, out _);
                    Cloud.Send({|SOV1002:again|});
                }
                foreach (var group in patients.GroupBy(x => x.Nir))
                {
                    Cloud.Send({|SOV1001:group.Key|});
                    var (head, rest) = (group.Key, group.Count());
                    Cloud.Send({|SOV1001:head|});
                    Cloud.Send(rest);
                }
            }
        }
        """);

    [Fact]
    public Task A_table_of_delegates_runs() => CallCase.Verifies("""
        class Export
        {
            private static readonly Dictionary<string, Func<Patient, string>> Columns = new()
            {
                ["nir"] = p => p.Nir,
                ["diagnosis"] = p => p.Diagnosis,
            };
            private static readonly Func<Patient, string>[] Titles = [p => "a", p => "b"];
            void Run(Patient p)
            {
                foreach (var column in Columns.Values)
                    Cloud.Send({|SOV1001:column(p)|});
                foreach (var title in Titles)
                    Cloud.Send(title(p));
            }
        }
        """);
}
