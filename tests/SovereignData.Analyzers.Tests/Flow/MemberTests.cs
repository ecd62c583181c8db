namespace SovereignData.Analyzers.Tests.Flow;

public sealed class MemberTests
{
    [Fact]
    public Task A_field_carries_from_method_to_method() => FlowCase.Members("""
        private string? pending;
        private string? ward;

        void Receive(Patient patient)
        {
            pending = patient.Nir;
            ward = "cardiology";
        }

        void Flush()
        {
            Cloud.Send({|SOV1001:pending|});
            Cloud.Send(ward);
        }
        """);

    [Fact]
    public Task A_field_that_its_own_method_overwrites_is_silent_there() => FlowCase.Members("""
        private string? pending;

        void Receive(Patient patient) => pending = patient.Nir;

        void Flush()
        {
            pending = "none";
            Cloud.Send(pending);
        }
        """);

    [Fact]
    public Task A_field_is_reported_where_it_is_sent_only() => FlowCase.Members("""
        private readonly List<string> outbox = [];

        public void Add(Patient patient) => outbox.Add(patient.Nir);
        private void AddHeader() => outbox.Add("header");
        public void Flush() => Cloud.Send({|SOV1001:outbox|});
        public void Run(Patient patient)
        {
            AddHeader();
            Add(patient);
            Flush();
        }
        """);

    [Fact]
    public Task A_static_carries_from_class_to_class() => FlowCase.Code("""
        static class Session { public static string? Current; public static string? Ward { get; set; } }
        class Login { void Run(Patient patient) { Session.Current = patient.Nir; Session.Ward = "cardiology"; } }
        class Export
        {
            void Run()
            {
                Cloud.Send({|SOV1001:Session.Current|});
                Cloud.Send(Session.Ward);
            }
        }
        """);

    [Fact]
    public Task A_field_of_another_object_carries() => FlowCase.Code("""
        class Basket { public string Name = ""; public string Ward = ""; }
        static class Desk { public static void Put(Basket basket, Patient patient) => basket.Name = patient.Nir; }
        class Export
        {
            private readonly Basket basket = new() { Ward = "cardiology" };
            void Receive(Patient patient) => Desk.Put(basket, patient);
            void Flush()
            {
                Cloud.Send({|SOV1001:basket.Name|});
                Cloud.Send({|SOV1001:basket|});
                Cloud.Send(basket.Ward);
            }
        }
        """);

    [Fact]
    public Task A_field_that_only_constants_reach_is_silent() => FlowCase.Members("""
        private string state = "idle";
        private int count;

        void Receive(Patient patient)
        {
            state = patient.Nir.Length > 3 ? "full" : "empty";
            count++;
        }

        void Flush()
        {
            Cloud.Send(state);
            Cloud.Send(count);
        }
        """);

    [Fact]
    public Task An_expression_bodied_getter_is_followed() => FlowCase.Code("""
        class Visit(Patient patient)
        {
            private readonly Patient patient = patient;
            public string Title => $"Visit of {patient.Name}";
            public string Kind => "visit";
            public int Size => patient.Nir.Length;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit(patient);
                Cloud.Send({|SOV1001:visit.Title|});
                Cloud.Send(visit.Kind);
                Cloud.Send(visit.Size);
            }
        }
        """);

    [Fact]
    public Task A_getter_and_setter_of_ones_own_are_followed() => FlowCase.Code("""
        class Visit
        {
            private string name = "";
            private int changes;
            public string Name
            {
                get => name.Trim();
                set { name = value ?? throw new ArgumentNullException(nameof(value)); changes++; }
            }
            public string Masked { get => "***"; set => name = value; }
            public int Changes => changes;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit();
                Cloud.Send(visit.Name);
                visit.Name = patient.Name;
                Cloud.Send({|SOV1001:visit.Name|});
                Cloud.Send(visit.Masked);
                Cloud.Send(visit.Changes);
                visit.Masked = "none";
                Cloud.Send(visit.Name);
            }
        }
        """);

    [Fact]
    public Task A_getter_that_reads_a_source_carries_it() => FlowCase.Code("""
        static class Registry { public static Patient Current { get; } = new(); }
        class Screen
        {
            public string Title => "Patient " + Registry.Current.Name;
            public string? Place { get { var patient = Registry.Current; return patient.City; } }
            public string Version => "1.0";
        }
        class Export
        {
            void Run(Screen screen)
            {
                Cloud.Send({|SOV1001:screen.Title|});
                Cloud.Send({|SOV1002:screen.Place|});
                Cloud.Send(screen.Version);
            }
        }
        """);

    [Fact]
    public Task The_field_keyword_is_a_field() => FlowCase.Code("""
        class Visit
        {
            public string Name { get; set => field = value.Trim(); } = "";
            public string Ward { get => field ?? "none"; set; }
            public string Code { get => field ??= "none"; } = null!;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit { Name = patient.Name, Ward = "cardiology" };
                Cloud.Send({|SOV1001:visit.Name|});
                Cloud.Send(visit.Ward);
                visit.Ward = patient.City ?? "";
                Cloud.Send({|SOV1002:visit.Ward|});
                Cloud.Send(visit.Code);
            }
        }
        """);

    [Fact]
    public Task A_field_keyword_that_drops_its_value_is_silent() => FlowCase.Code("""
        class Visit { public string Mask { get; set => field = new string('*', value.Length); } = ""; }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit { Mask = patient.Nir };
                Cloud.Send(visit.Mask);
                Cloud.Send(visit);
            }
        }
        """);

    [Fact]
    public Task An_indexer_of_ones_own_is_followed() => FlowCase.Code("""
        class Sheet
        {
            private readonly Dictionary<string, string> cells = [];
            public string this[string key] { get => cells[key]; set => cells[key] = value; }
            public string this[int row] => "row " + row;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var sheet = new Sheet();
                Cloud.Send(sheet["nir"]);
                sheet["nir"] = patient.Nir;
                Cloud.Send({|SOV1001:sheet["nir"]|});
                Cloud.Send(sheet[1]);
                var filled = new Sheet { ["city"] = patient.City ?? "" };
                Cloud.Send({|SOV1002:filled["city"]|});
            }
        }
        """);

    [Fact]
    public Task A_constructor_stores_its_parameter() => FlowCase.Code("""
        class Visit
        {
            public Visit(string name, string ward) { Name = name; this.ward = ward; }
            public Visit(string name) : this(name, "cardiology") { }
            private readonly string ward;
            public string Name { get; }
            public string Ward => ward;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit(patient.Name);
                Cloud.Send({|SOV1001:visit.Name|});
                Cloud.Send({|SOV1001:visit|});
                Cloud.Send(visit.Ward);
                Cloud.Send(new Visit("none"));
            }
        }
        """);

    [Fact]
    public Task A_primary_constructor_captures_its_parameter() => FlowCase.Code("""
        class Visit(string name, string ward)
        {
            private readonly string upper = name.ToUpperInvariant();
            public string Name => name;
            public string Upper => upper;
            public string Ward { get; } = ward;
            public void Send() => Cloud.Send({|SOV1001:name|});
            public void SendWard() => Cloud.Send(Ward);
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit(patient.Name, "cardiology");
                Cloud.Send({|SOV1001:visit.Name|});
                Cloud.Send({|SOV1001:visit.Upper|});
                Cloud.Send(visit.Ward);
                visit.SendWard();
                visit.Send();
            }
        }
        """);

    [Fact]
    public Task A_primary_constructor_hands_on_to_its_base() => FlowCase.Code("""
        abstract class Entry(string text) { public string Text { get; } = text; }
        class Visit(Patient patient, string ward) : Entry(patient.Name) { public string Ward => ward; }
        class Pause(string ward) : Entry(ward);
        class Export
        {
            void Run(Patient patient)
            {
                Cloud.Send({|SOV1001:new Visit(patient, "cardiology").Text|});
                Cloud.Send(new Visit(patient, "cardiology").Ward);
                Entry pause = new Pause("cardiology");
                Cloud.Send(pause.Text);
            }
        }
        """);

    [Fact]
    public Task Required_and_init_members_carry() => FlowCase.Code("""
        class Visit { public required string Name { get; init; } public required string Ward { get; init; } }
        class Export
        {
            void Run(Patient patient)
            {
                Visit visit = new() { Ward = "cardiology", Name = patient.Name };
                Cloud.Send({|SOV1001:visit.Name|});
                Cloud.Send(visit.Ward);
            }
        }
        """);

    [Fact]
    public Task Generic_members_are_told_apart_by_object() => FlowCase.Code("""
        class Holder<T> { public T? Value { get; set; } public string Ward = "cardiology"; }
        class Export
        {
            void Run(Patient patient)
            {
                var tagged = new Holder<string> { Value = patient.Nir };
                var plain = new Holder<string> { Value = "none" };
                var nested = new Holder<Holder<string>> { Value = tagged };
                Cloud.Send({|SOV1001:tagged.Value|});
                Cloud.Send(tagged.Ward);
                Cloud.Send(plain);
                Cloud.Send({|SOV1001:nested.Value.Value|});
                Cloud.Send(nested.Ward);
                Cloud.Send({|SOV1001:new Holder<Patient>()|});
            }
        }
        """);

    [Fact]
    public Task A_mapper_and_a_builder_and_a_struct_together() => FlowCase.Code("""
        readonly struct Range(string from, string to) { public string From { get; } = from; public string To { get; } = to; }
        class Dto { public Range Period { get; init; } public string Title { get; init => field = value.Trim(); } = ""; public int Beds { get; set; } }
        class DtoBuilder
        {
            private string title = "";
            private Range period;
            public DtoBuilder Titled(string text) { title = text; return this; }
            public DtoBuilder From(string text) { period = new(text, period.To); return this; }
            public Dto Build() => new() { Title = title, Period = period, Beds = 3 };
        }
        class Export
        {
            void Run(Patient patient)
            {
                var dto = new DtoBuilder().Titled($"Stay of {patient.Name}").From("monday").Build();
                Cloud.Send({|SOV1001:dto.Title|});
                Cloud.Send(dto.Beds);
                Cloud.Send(dto.Period.From);
                var plain = new DtoBuilder().Titled("Stay").From("monday").Build();
                Cloud.Send(plain);
            }
        }
        """);
}
