namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Handlers that are kept as objects, by the type of what they handle, and cast back when something is sent to them.</summary>
public sealed class HandlerTableTests
{
    private const string Bus = """
        class Bus
        {
            private readonly Dictionary<Type, object> _handlers = new();
            private object? _last;
            public void On<T>(Action<T> handler) { _handlers[typeof(T)] = handler; _last = handler; }
            public void Send<T>(T message) => ((Action<T>)_handlers[typeof(T)])(message);
            public void Try<T>(T message) { if (_handlers.TryGetValue(typeof(T), out var handler)) ((Action<T>)handler).Invoke(message); }
            public void Last<T>(T message) { if (_last is Action<T> handler) handler(message); }
        }
        class Start { void Init(Bus bus) { bus.On<Box>(box => Cloud.Send(box.A)); bus.On<string>(text => Cloud.Send(text)); } }
        """;

    [Fact]
    public Task What_a_handler_sends_of_its_message_is_reported_where_the_message_is_handed_over() => FlowCase.Code(Bus + """
        class Export
        {
            void Run(Bus bus, Patient patient)
            {
                bus.Send({|SOV1001:new Box { A = patient.Nir }|});
                bus.Send(new Box { B = patient.Nir });
                bus.Send({|SOV1001:patient.Name|});
                bus.Send("ward");
                bus.Try({|SOV1001:new Box { A = patient.Nir }|});
                bus.Try(new Box { B = patient.Nir });
                bus.Last({|SOV1001:new Box { A = patient.Nir }|});
                bus.Last(new Box { B = patient.Nir });
            }
        }
        """);

    [Fact]
    public Task What_a_handler_answers_comes_back() => FlowCase.Code("""
        record NameOf(Patient Patient);
        record CityOf(Patient Patient);
        record WardOf(Patient Patient);
        class Bus
        {
            private readonly ConcurrentDictionary<Type, object> _handlers = new();
            public void On<TQuery, TAnswer>(Func<TQuery, TAnswer> handler) => _handlers.TryAdd(typeof(TQuery), handler);
            public TAnswer Ask<TQuery, TAnswer>(TQuery query) => ((Func<TQuery, TAnswer>)_handlers[typeof(TQuery)]).Invoke(query);
        }
        class Start
        {
            void Init(Bus bus)
            {
                bus.On<NameOf, string>(query => query.Patient.Name);
                bus.On<CityOf, string>(query => query.Patient.City ?? "");
                bus.On<WardOf, string>(query => "ward " + query.Patient.Name.Length);
            }
        }
        class Export
        {
            void Run(Bus bus, Patient patient)
            {
                Cloud.Send({|SOV1001:bus.Ask<NameOf, string>(new(patient))|});
                Cloud.Send({|SOV1002:bus.Ask<CityOf, string>(new(patient))|});
                Cloud.Send(bus.Ask<WardOf, string>(new(patient)));
            }
        }
        """);

    [Fact]
    public Task Accessors_of_events_and_setters_register_too() => FlowCase.Code("""
        class Seen(string id, int count) : EventArgs { public string Id => id; public int Count => count; }
        class Scanner
        {
            private EventHandler<Seen>? _seen;
            private Action<string>? _told;
            public event EventHandler<Seen> Scanned { add => _seen += value; remove => _seen -= value; }
            public Action<string> Told { set => _told = value; }
            public void Scan(string id, int count) => _seen?.Invoke(this, new Seen(id, count));
            public void Tell(string id) => _told?.Invoke(id);
        }
        class Export
        {
            void Init(Scanner scanner)
            {
                scanner.Scanned += (sender, seen) => Cloud.Send(seen.Id);
                scanner.Scanned += OnScanned;
                scanner.Told = text => Cloud.Send(text);
            }
            void OnScanned(object? sender, Seen seen) => Cloud.Send(seen.Count);
            void Run(Scanner scanner, Patient patient)
            {
                scanner.Scan({|SOV1001:patient.Nir|}, 3);
                scanner.Scan("x", patient.Name.Length);
                scanner.Tell({|SOV1001:patient.Nir|});
                scanner.Tell("x");
            }
        }
        """);

    [Fact]
    public Task Handlers_of_other_messages_in_one_list_do_not_run() => CallCase.Verifies("""
        record Admitted(string Nir); record Left(string Ward);
        class Bus
        {
            private readonly List<Delegate> handlers = [];
            public void On<T>(Action<T> handler) => handlers.Add(handler);
            public void Publish<T>(T message) { foreach (var handler in handlers.OfType<Action<T>>()) handler(message); }
        }
        class Table
        {
            private readonly Dictionary<Type, List<Delegate>> handlers = [];
            public void On<T>(Action<T> handler) { if (!handlers.TryGetValue(typeof(T), out var known)) handlers[typeof(T)] = known = []; known.Add(handler); }
            public void Publish<T>(T message) { if (handlers.TryGetValue(typeof(T), out var known)) foreach (var handler in known) ((Action<T>)handler)(message); }
        }
        class Desk
        {
            void Others(Patient p)
            {
                var bus = new Bus(); bus.On<Left>(left => Cloud.Send(left)); bus.Publish(new Admitted(p.Nir));
                var table = new Table(); table.On<Left>(left => Cloud.Send(left)); table.Publish(new Admitted(p.Nir));
            }
            void Own(Patient p)
            {
                var bus = new Bus(); bus.On<Admitted>(_ => { }); bus.On<Admitted>(admitted => Cloud.Send({|SOV1001:admitted|})); bus.Publish(new Admitted(p.Nir));
                var table = new Table(); table.On<object>(any => Cloud.Send({|SOV1001:any|})); table.Publish<object>(new Admitted(p.Nir));
            }
        }
        """);
}
