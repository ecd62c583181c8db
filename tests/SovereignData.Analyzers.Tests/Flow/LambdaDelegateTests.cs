namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Delegates that are handed on, stored, returned and raised.</summary>
public sealed class LambdaDelegateTests
{
    [Fact]
    public Task Ones_own_higher_order_function_runs_what_it_is_given() => CallCase.Verifies("""
        class Export
        {
            static T Apply<S, T>(S value, Func<S, T> map) => map(value);
            static void With(Patient p, Action<string> act) => act(p.Nir);
            static void Never(Patient p, Action<string> act) { }
            static Func<A, C> Then<A, B, C>(Func<A, B> first, Func<B, C> second) => x => second(first(x));
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Apply(p, x => x.Nir)|});
                Cloud.Send(Apply(p, x => "patient"));
                With(p, text => Cloud.Send({|SOV1001:text|}));
                Never(p, text => Cloud.Send(text));
                var read = Then<Patient, string, string>(x => x.Nir, text => text.Trim());
                Cloud.Send({|SOV1001:read(p)|});
                var skip = Then<Patient, string, string>(x => x.Nir, text => "none");
                Cloud.Send(skip(p));
            }
        }
        """);

    [Fact]
    public Task Two_uses_of_one_higher_order_function_are_told_apart() => CallCase.Verifies("""
        class Export
        {
            static string Twice(string text, Func<string, string> map) => map(map(text));
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Twice(p.Nir, x => x)|});
                Cloud.Send(Twice("ward", x => x));
                Cloud.Send(Twice(p.Nir, x => "none"));
                Cloud.Send({|SOV1001:Twice("ward", x => x + p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_method_group_runs_its_method() => CallCase.Verifies("""
        class Format { public string Head = ""; public string Of(string text) => Head + text; public virtual void Post(string text) { } }
        class CloudFormat : Format { public override void Post(string text) => Cloud.Send(text); }
        class Export
        {
            static string Quote(string text) => "'" + text + "'";
            static string Hide(string text) => "***";
            void Run(Patient p)
            {
                Func<string, string> map = Quote;
                Cloud.Send({|SOV1001:map(p.Nir)|});
                map = Hide;
                Cloud.Send(map(p.Nir));
                var format = new Format { Head = p.Nir };
                Func<string, string> bound = format.Of;
                Cloud.Send({|SOV1001:bound("ward")|});
                Func<string, string> open = new Format { Head = "h" }.Of;
                Cloud.Send(open("ward"));
                Cloud.Send({|SOV1001:new[] { p.Nir }.Select(Quote).First()|});
                Cloud.Send(new[] { p.Nir }.Select(Hide).First());
            }
        }
        """);

    [Fact]
    public Task A_method_group_that_sends_is_reported_where_the_data_is_handed_over() => CallCase.Verifies("""
        class Export
        {
            static void Post(string text) => Cloud.Send(text);
            static void Hand(string text, Action<string> act) => act(text);
            void Run(Patient p, List<string> wards)
            {
                Action<string> post = Post;
                post({|SOV1001:p.Nir|});
                post("ward");
                Hand({|SOV1001:p.Nir|}, Post);
                wards.ForEach(Post);
            }
        }
        """);

    [Fact]
    public Task A_delegate_in_a_field_runs() => CallCase.Verifies("""
        class Pipeline
        {
            private readonly Func<Patient, string> read;
            private readonly Func<Patient, string> title = p => "patient";
            public Action<string> Out = text => Cloud.Send(text);
            public Pipeline(Func<Patient, string> read) => this.read = read;
            public string Read(Patient p) => read(p);
            public string Title(Patient p) => title(p);
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Pipeline(x => x.Nir).Read(p)|});
                Cloud.Send(new Pipeline(x => "none").Read(p));
                Cloud.Send(new Pipeline(x => x.Nir).Title(p));
            }
        }
        """);

    [Fact]
    public Task A_delegate_in_a_field_is_found_where_the_field_is_filled() => CallCase.Verifies("""
        class Pipeline
        {
            private Func<Patient, string> map = p => p.Nir;
            private readonly Func<Patient, string> title = p => "patient";
            public void Run(Patient p)
            {
                Cloud.Send({|SOV1001:map(p)|});
                Cloud.Send(title(p));
            }
        }
        """);

    [Fact]
    public Task A_delegate_that_another_class_registered_runs() => CallCase.Verifies("""
        class Pipeline
        {
            private Action<string>? act, count;
            public void Use(Action<string> next) => act = next;
            public void Count(Action<string> next) => count = next;
            public void Run(Patient p)
            {
                act?.Invoke({|SOV1001:p.Nir|});
                count?.Invoke(p.Nir);
            }
        }
        class Setup
        {
            void Start(Pipeline pipeline)
            {
                pipeline.Use(text => Cloud.Send(text));
                pipeline.Count(text => Cloud.Send(text.Length));
            }
        }
        """);

    [Fact]
    public Task An_event_reaches_its_handlers() => CallCase.Verifies("""
        class Monitor
        {
            public event Action<string>? Read;
            public event EventHandler<Patient>? Arrived;
            public event Action<string>? Quiet;
            public void Tick(Patient p)
            {
                Read?.Invoke({|SOV1001:p.Nir|});
                Arrived?.Invoke(this, p);
                Quiet?.Invoke(p.Nir);
            }
        }
        class Export
        {
            void Start(Monitor monitor)
            {
                monitor.Read += text => Cloud.Send(text);
                monitor.Arrived += OnArrived;
                monitor.Quiet += text => Cloud.Send("quiet");
            }
            void OnArrived(object? sender, Patient p) => Cloud.Send({|SOV1001:p|});
        }
        """);

    [Fact]
    public Task An_event_raised_and_handled_in_one_method() => CallCase.Verifies("""
        class Monitor
        {
            public event Action<string>? Read;
            public void Raise(string text) => Read?.Invoke(text);
        }
        class Export
        {
            void Run(Patient p)
            {
                var monitor = new Monitor();
                monitor.Read += text => Cloud.Send({|SOV1001:text|});
                monitor.Raise(p.Nir);
                var quiet = new Monitor();
                quiet.Read += text => Cloud.Send(text);
                quiet.Raise("ward");
            }
        }
        """);

    [Fact]
    public Task A_delegate_stored_is_run_elsewhere() => CallCase.Verifies("""
        class Queue
        {
            private readonly Queue<Action> jobs = new();
            private readonly Dictionary<string, Func<string>> readers = [];
            public void Add(Action job) => jobs.Enqueue(job);
            public void Register(string name, Func<string> reader) => readers[name] = reader;
            public string Read(string name) => readers[name]();
            public void RunAll() { while (jobs.TryDequeue(out var job)) job(); }
        }
        class Export
        {
            void Run(Patient p)
            {
                var queue = new Queue();
                queue.Add(() => Cloud.Send({|SOV1001:p.Nir|}));
                queue.Add(() => Cloud.Send("ward"));
                queue.RunAll();
                queue.Register("nir", () => p.Nir);
                Cloud.Send({|SOV1001:queue.Read("nir")|});
                var clean = new Queue();
                clean.Register("ward", () => "7");
                Cloud.Send(clean.Read("ward"));
            }
        }
        """);

    [Fact]
    public Task A_returned_delegate_carries_what_it_captured() => CallCase.Verifies("""
        class Export
        {
            static Func<string> Reader(Patient p) => () => p.Nir;
            static Func<string> Title(Patient p) => () => "patient";
            static Func<string, string> Prefix(string head) => text => head + text;
            static Action<string> Poster() => text => Cloud.Send(text);
            static Action<string> Counter() => text => Cloud.Send(text.Length);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Reader(p)()|});
                Cloud.Send(Title(p)());
                Cloud.Send({|SOV1001:Prefix(p.Nir)("x")|});
                Cloud.Send({|SOV1001:Prefix("x")(p.Nir)|});
                Cloud.Send(Prefix("x")("y"));
                Poster()({|SOV1001:p.Nir|});
                Counter()(p.Nir);
            }
        }
        """);

    [Fact]
    public Task A_multicast_delegate_runs_all_its_parts() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Action<string> act = text => { };
                act += text => Cloud.Send({|SOV1001:text|});
                act += text => Cloud.Send(text.Length);
                act(p.Nir);
            }
        }
        """);

    [Fact]
    public Task Lazy_gives_what_its_factory_gives() => CallCase.Verifies("""
        class Export
        {
            private readonly Lazy<string> title = new(() => "title");
            void Run(Patient p)
            {
                var nir = new Lazy<string>(() => p.Nir);
                Cloud.Send({|SOV1001:nir.Value|});
                Cloud.Send(title.Value);
                var ward = new Lazy<string>(() => "7", isThreadSafe: true);
                Cloud.Send(ward.Value);
                Lazy<Patient> patient = new(() => p);
                Cloud.Send({|SOV1002:patient.Value.Diagnosis|});
                Cloud.Send({|SOV1001:patient.Value|});
            }
        }
        """);

    [Fact]
    public Task An_expression_tree_is_compiled_and_run() => CallCase.Verifies("""
        using System.Linq.Expressions;
        class Export
        {
            void Run(Patient p)
            {
                Expression<Func<Patient, string>> read = x => x.Nir;
                Cloud.Send({|SOV1001:read.Compile()(p)|});
                Expression<Func<Patient, string>> title = x => "patient";
                Cloud.Send(title.Compile()(p));
                Expression<Func<string>> captured = () => p.Nir;
                Cloud.Send({|SOV1001:captured.Compile().Invoke()|});
            }
        }
        """);

    [Fact]
    public Task What_is_stored_gives_what_it_returns_and_not_what_it_captures() => CallCase.Verifies("""
        class Export
        {
            private Func<string>? name, smoker, fact;
            private Func<int>? size;
            private Func<Task<string>>? later;
            private readonly List<Func<string>> lengths = [], pseudonyms = [];
            private readonly Lazy<string> lazy;
            public Export(Patient p) => lazy = new(() => p.Nir.Length > 3 ? "long" : "short");
            public void Admit(Patient p)
            {
                Func<string> read = () => p.Nir;
                name = read;
                smoker = () => p.HeartRate > 90 ? "fast" : "slow";
                fact = () => p.Diagnosis;
                size = () => p.Nir.Length;
                later = async () => { await Task.Delay(p.Nir.Length); return "later"; };
                pseudonyms.Add(() => Tokens.Of(p.Nir));
                Measure(p.Nir);
            }
            private void Measure(string text) => lengths.Add(() => text.Length > 3 ? "long" : "short");
            public async Task Run()
            {
                Cloud.Send({|SOV1001:name!()|});
                Cloud.Send(smoker!());
                Cloud.Send({|SOV1002:fact!()|});
                Model.Ask(fact!());
                Cloud.Send(size!());
                Cloud.Send(await later!());
                Cloud.Send(lazy.Value);
                foreach (var pseudonym in pseudonyms) Model.Ask(pseudonym());
                foreach (var length in lengths) Cloud.Send(length());
            }
        }
        """);

    [Fact]
    public Task Handlers_in_lists_in_tables_run() => CallCase.Verifies("""
        class Bus
        {
            private readonly Dictionary<string, List<Action<string>>> handlers = [];
            private readonly Dictionary<string, Action<string>?> chains = [];
            public void On(string topic, Action<string> handler) { if (!handlers.TryGetValue(topic, out var list)) handlers[topic] = list = []; list.Add(handler); }
            public void Emit(string topic, string text) { if (handlers.TryGetValue(topic, out var list)) foreach (var handler in list) handler(text); }
            public void Chain(string topic, Action<string> handler) => chains[topic] = chains.GetValueOrDefault(topic) + handler;
            public void Run(string topic, string text) => chains.GetValueOrDefault(topic)?.Invoke(text);
        }
        class Quiet { private readonly Dictionary<string, List<Action<string>>> handlers = []; public void On(Action<string> handler) => handlers["x"].Add(handler); public void Emit(string text) { foreach (var handler in handlers["x"]) handler(text); } }
        class Export(Bus bus, Quiet quiet)
        {
            void Wire() { bus.On("x", text => Cloud.Send(text)); bus.Chain("x", text => Cloud.Send(text)); quiet.On(text => Cloud.Send(text.Length)); }
            void Run(Patient p)
            {
                bus.Emit("x", {|SOV1001:p.Nir|});
                bus.Emit("x", "none");
                bus.Run("x", {|SOV1001:p.Nir|});
                quiet.Emit(p.Nir);
            }
        }
        """);

    [Fact]
    public Task Handlers_of_other_messages_do_not_run() => CallCase.Verifies("""
        record Arrived(string Nir, string Ward);
        record Left(string Nir);
        record Tick(int Number);
        class Bus
        {
            private readonly Dictionary<Type, List<Delegate>> handlers = [];
            public void On<T>(Action<T> handler) { if (!handlers.TryGetValue(typeof(T), out var list)) handlers[typeof(T)] = list = []; list.Add(handler); }
            public void Emit<T>(T message) { if (handlers.TryGetValue(typeof(T), out var list)) foreach (var handler in list.OfType<Action<T>>()) handler(message); }
        }
        class Export(Bus bus)
        {
            void Wire()
            {
                bus.On<Arrived>(arrived => Cloud.Send(arrived.Ward));
                bus.On<Left>(left => Cloud.Send(left.Nir));
                bus.On<Tick>(tick => Cloud.Send(tick));
                bus.On<string>(text => Cloud.Send(text));
            }
            void Run(Patient p)
            {
                bus.Emit(new Arrived(p.Nir, "7"));
                bus.Emit({|SOV1001:new Left(p.Nir)|});
                bus.Emit(new Tick(3));
            }
        }
        """);
}
