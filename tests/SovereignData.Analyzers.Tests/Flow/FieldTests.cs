namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Fields and statics, from the member that fills them to the one that sends.</summary>
public sealed class FieldTests
{
    [Fact]
    public Task A_field_filled_in_another_file_carries() => FlowCase.Verify("""
        partial class Ward
        {
            void Flush()
            {
                Cloud.Send({|SOV1001:pending|});
                Cloud.Send(name);
            }
        }
        """).WithFile("Ward.Receive.cs", """
        partial class Ward
        {
            private string? pending, name;
            void Receive(Patient patient) => (pending, name) = (patient.Nir, "cardiology");
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_field_filled_by_a_base_class_carries() => FlowCase.Code("""
        abstract class Room
        {
            protected string Last = "", Kind = "room";
            public void Enter(Patient patient) => Last = patient.Name;
        }
        sealed class Ward : Room
        {
            void Flush()
            {
                Cloud.Send({|SOV1001:Last|});
                Cloud.Send(base.Kind);
            }
        }
        """);

    [Fact]
    public Task A_field_that_hides_another_is_another() => FlowCase.Code("""
        class Room { protected string Last = ""; protected void Enter(Patient patient) => Last = patient.Name; }
        class Ward : Room
        {
            private new readonly string Last = "none";
            void Flush()
            {
                Cloud.Send(Last);
                Cloud.Send({|SOV1001:base.Last|});
            }
        }
        """);

    [Fact]
    public Task A_field_filled_lazily_carries() => FlowCase.Code("""
        class Ward(Patient head)
        {
            private string? title, kind;
            private string Title => title ??= $"Ward of {head.Name}";
            private string Kind => kind ??= "ward";
            void Flush()
            {
                Cloud.Send({|SOV1001:Title|});
                Cloud.Send(Kind);
            }
        }
        """);

    [Fact]
    public Task A_field_filled_by_its_initialiser_carries() => FlowCase.Code("""
        static class Registry { public static Patient First { get; } = new(); }
        class Ward
        {
            private readonly string title = "Ward of " + Registry.First.Name;
            private static readonly string[] Lines = [Registry.First.Nir, "none"];
            private readonly string kind = "ward";
            void Flush()
            {
                Cloud.Send({|SOV1001:title|});
                Cloud.Send({|SOV1001:Lines|});
                Cloud.Send(kind);
            }
        }
        """);

    [Fact]
    public Task A_collection_in_a_field_carries() => FlowCase.Members("""
        private readonly Dictionary<string, List<string>> lines = [];
        private readonly Dictionary<string, int> counts = [];
        private readonly StringBuilder log = new();
        private readonly StringBuilder trace = new();

        void Receive(Patient patient)
        {
            if (!lines.TryGetValue("today", out var today))
                lines["today"] = today = [];
            today.Add(patient.Nir);
            counts["today"] = counts.GetValueOrDefault("today") + 1;
            log.AppendLine(patient.City);
            trace.AppendLine("received");
        }

        void Flush()
        {
            Cloud.Send({|SOV1001:lines|});
            Cloud.Send({|SOV1001:lines["today"]|});
            Cloud.Send(counts);
            Cloud.Send({|SOV1002:log.ToString()|});
            Cloud.Send(trace.ToString());
        }
        """);

    [Fact]
    public Task An_object_in_a_field_carries_member_by_member() => FlowCase.Members("""
        private readonly Box box = new() { B = "cardiology" };
        private Box? next;

        void Receive(Patient patient)
        {
            box.A = patient.Nir;
            next = new Box { B = patient.City ?? "" };
        }

        void Flush()
        {
            Cloud.Send({|SOV1001:box.A|});
            Cloud.Send(box.B);
            Cloud.Send({|SOV1001:box|});
            Cloud.Send({|SOV1002:next?.B|});
        }
        """);

    [Fact]
    public Task A_field_filled_by_a_helper_carries() => FlowCase.Members("""
        private string? pending, state;

        private static void Store(ref string? place, string text) => place = text;
        private void Keep(string text) => pending = text;

        void Receive(Patient patient)
        {
            Keep(patient.City ?? "");
            Store(ref state, "received");
        }

        void Flush()
        {
            Cloud.Send({|SOV1002:pending|});
            Cloud.Send(state);
        }
        """);

    [Fact]
    public Task A_field_filled_through_a_reference_carries() => FlowCase.Members("""
        private string? first, second, third;

        void Receive(Patient patient)
        {
            Interlocked.Exchange(ref first, patient.Nir);
            Volatile.Write(ref second, patient.City);
            Interlocked.CompareExchange(ref third, "none", null);
        }

        void Flush()
        {
            Cloud.Send({|SOV1001:first|});
            Cloud.Send({|SOV1002:second|});
            Cloud.Send(third);
        }
        """);

    [Fact]
    public Task A_static_cache_carries() => FlowCase.Code("""
        static class Cache<T> { public static readonly ConcurrentDictionary<string, T> Items = new(); public static T? Last; }
        class Loader
        {
            void Run(Patient patient)
            {
                Cache<string>.Items[patient.Nir] = patient.Name;
                Cache<string>.Last = patient.City;
                Cache<int>.Last = 3;
            }
        }
        class Export
        {
            void Run()
            {
                Cloud.Send({|SOV1001:Cache<string>.Items.Values.First()|});
                Cloud.Send({|SOV1002:Cache<string>.Last|});
            }
        }
        """);

    [Fact]
    public Task A_field_of_a_tagged_type_is_tagged_however_it_was_filled() => FlowCase.Members("""
        private Patient? current;
        private readonly List<Patient> waiting = [];
        private readonly Lock gate = new();

        void Flush()
        {
            Cloud.Send({|SOV1001:current|});
            Cloud.Send({|SOV1002:current?.City|});
            Cloud.Send({|SOV1001:waiting|});
            Cloud.Send({|SOV1001:waiting[0].Nir|});
            Cloud.Send(waiting.Count);
            Cloud.Send(gate);
        }
        """);

    [Fact]
    public Task A_type_that_holds_tagged_data_is_tagged_as_a_whole() => FlowCase.Code("""
        class Bed { public Patient? Occupant { get; set; } public int Number { get; set; } }
        class Ward { public List<Bed> Beds { get; } = []; public string Name { get; set; } = ""; }
        class Export
        {
            void Run(Ward ward, Dictionary<string, Bed> beds, Func<Patient, string> format)
            {
                Cloud.Send({|SOV1001:ward|});
                Cloud.Send({|SOV1001:ward.Beds|});
                Cloud.Send({|SOV1001:ward.Beds[0]|});
                Cloud.Send({|SOV1002:ward.Beds[0].Occupant!.City|});
                Cloud.Send({|SOV1001:beds|});
                Cloud.Send(ward.Name);
                Cloud.Send(ward.Beds[0].Number);
                Cloud.Send(beds.Keys.First());
                Cloud.Send(format);
            }
        }
        """);

    [Fact]
    public Task A_memberwise_clone_keeps_what_was_there() => FlowCase.Code("""
        class Row
        {
            public string Name = "", Ward = "cardiology";
            public Row Copy() => (Row)MemberwiseClone();
        }
        class Export
        {
            void Run(Patient patient)
            {
                var row = new Row { Name = patient.Name };
                Cloud.Send({|SOV1001:row.Copy()|});
                Cloud.Send({|SOV1001:row.Copy().Name|});
                Cloud.Send(new Row { Name = "none" }.Copy());
            }
        }
        """);

    [Fact]
    public Task A_struct_that_assigns_itself_is_another() => FlowCase.Code("""
        struct Row(string name)
        {
            public string Name = name;
            public void Reset() => this = new Row("none");
            public void Fill(string text) => this = this with { Name = text };
        }
        class Export
        {
            void Run(Patient patient)
            {
                var row = new Row(patient.Nir);
                row.Reset();
                Cloud.Send(row.Name);
                row.Fill(patient.City ?? "");
                Cloud.Send({|SOV1002:row.Name|});
            }
        }
        """);

    [Fact]
    public Task A_wrapper_of_another_thread_or_life_carries() => FlowCase.Members("""
        private static readonly ThreadLocal<string> Local = new();
        [ThreadStatic] private static string? perThread;
        private WeakReference<Box>? weak;

        void Receive(Patient patient)
        {
            Local.Value = patient.Nir;
            perThread = patient.Nir;
            weak = new(new Box { A = patient.Nir });
        }

        void Flush()
        {
            Cloud.Send({|SOV1001:Local.Value|});
            Cloud.Send({|SOV1001:perThread|});
            if (weak!.TryGetTarget(out var box))
                Cloud.Send({|SOV1001:box|});
        }
        """);
}
