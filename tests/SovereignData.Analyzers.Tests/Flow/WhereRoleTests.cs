namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Roles on members of every kind, and states that are handed on.</summary>
public sealed class WhereRoleTests
{
    [Fact]
    public Task Accessors_operators_constructors_lambdas_and_local_functions_may_send() => CallCase.Verifies("""
        class Door
        {
            public string Name { [return: DirectIdentifier] get => "x"; set { } }
            public string Key { get; [SendsData(Provider = "azure", Kind = "storage")] init; } = "";
            [SendsData(Provider = "azure", Kind = "storage")] public static implicit operator Door(string text) => new();
            [SendsData(Provider = "azure", Kind = "storage")] public static Door operator |(Door d, string t) => d;
            public string this[int i] { [SendsData(Provider = "azure", Kind = "storage")] set { } }
        }
        record Parcel([property: DirectIdentifier] string Id, string Ward);
        struct Upload { [SendsData(Provider = "azure", Kind = "storage")] public Upload(string text, int size) { } }
        class Base { [SendsData(Provider = "azure", Kind = "storage")] protected Base(string text) { } }
        class Derived : Base { public Derived(Patient p) : base({|SOV1001:p.Nir|}) { } public Derived(int i) : base("w") { } }
        class Primary(Patient p) : Base({|SOV1001:p.Nir|}) { }
        class Export
        {
            void Run(Patient p, Door d, Parcel parcel)
            {
                Door e = {|SOV1001:p.Nir|};
                Door f = "w";
                _ = d | {|SOV1001:p.Nir|};
                _ = d | "w";
                d[0] = {|SOV1001:p.Nir|};
                d[1] = "w";
                _ = new Door { Key = {|SOV1001:p.Nir|} };
                _ = new Upload({|SOV1001:p.Nir|}, 3);
                _ = new Upload("w", p.Nir.Length);
                Cloud.Send({|SOV1001:parcel.Id|});
                Cloud.Send(parcel.Ward);
                var local = ([SendsData(Provider = "azure", Kind = "storage")] (string text) => { });
                local({|SOV1001:p.Nir|});
                local("w");
                Action<string> up = Push;
                up({|SOV1001:p.Nir|});
                [SendsData(Provider = "azure", Kind = "storage")] void Push(string text) { }
            }
        }
        """);

    [Fact]
    public Task Threads_timers_and_tasks_hand_their_state_on() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, List<Patient> all)
            {
                ThreadPool.QueueUserWorkItem(s => Cloud.Send({|SOV1001:s|}), p.Nir);
                ThreadPool.QueueUserWorkItem(s => Cloud.Send(s), "w");
                ThreadPool.QueueUserWorkItem<string>(s => Cloud.Send({|SOV1001:s|}), p.Nir, false);
                Task.Factory.StartNew(s => Cloud.Send({|SOV1001:s|}), p.Nir);
                Task.Factory.StartNew(s => Cloud.Send(s), "w");
                Parallel.ForEach(all, x => Cloud.Send({|SOV1001:x.Nir|}));
                Parallel.ForEach(all, () => "", (x, loop, local) => local + x.Nir, local => Cloud.Send({|SOV1001:local|}));
                Parallel.ForEach(all, () => "", (x, loop, local) => local + "w", local => Cloud.Send(local));
                all.AsParallel().ForAll(x => Cloud.Send({|SOV1001:x.Nir|}));
                SynchronizationContext.Current!.Post(s => Cloud.Send({|SOV1001:s|}), p.Nir);
                var progress = new Progress<string>(s => Cloud.Send({|SOV1001:s|}));
                ((IProgress<string>)progress).Report(p.Nir);
                IProgress<string> quiet = new Progress<string>(s => Cloud.Send(s));
                quiet.Report("w");
                var timer = new System.Threading.Timer({|SOV1001:Tick|}, p.Nir, 0, 1);
                var t = new Thread(Work!); t.Start({|SOV1001:p.Nir|});
                var l = ThreadLocal(p);
                Cloud.Send({|SOV1001:l.Value|});
                CancellationToken.None.Register(s => Cloud.Send({|SOV1001:s|}), p.Nir);
                Interlocked.Exchange(ref held, p.Nir);
                Cloud.Send({|SOV1001:held|});
                LazyInitializer.EnsureInitialized(ref lazy, () => p.Nir);
                Cloud.Send({|SOV1001:lazy|});
            }
            private string held = ""; private string? lazy;
            static ThreadLocal<string> ThreadLocal(Patient p) => new(() => p.Nir);
            static void Tick(object? s) => Cloud.Send(s);
            static void Work(object s) => Cloud.Send(s);
        }
        """);

    [Fact]
    public Task Copies_by_reflection_carry() => CallCase.Verifies("""
        class Row { public string Nir { get; set; } = ""; public string Ward { get; set; } = ""; }
        class Export
        {
            static T Copy<T>(object from) where T : new()
            {
                var to = new T();
                foreach (var property in typeof(T).GetProperties())
                    property.SetValue(to, from.GetType().GetProperty(property.Name)!.GetValue(from));
                return to;
            }
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Copy<Row>(p)|});
                Cloud.Send(Copy<Row>("w"));
                var d = (dynamic)p;
                Cloud.Send({|SOV1001:d.Nir|});
                var clone = (Patient)typeof(Patient).GetMethod("MemberwiseClone")!.Invoke(p, null)!;
                Cloud.Send({|SOV1001:clone.Nir|});
                foreach (var x in typeof(Patient).GetProperties()) { Cloud.Send(x.Name); Cloud.Send({|SOV1001:x.GetValue(p)|}); }
            }
        }
        """);
}
