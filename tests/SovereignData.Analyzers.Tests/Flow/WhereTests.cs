namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Where a flow is reported: in the one method in which source and sink meet, once.</summary>
public sealed class WhereTests
{
    [Fact]
    public Task Data_labelled_here_that_a_callee_sends_is_reported_at_the_call_here() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p) => Outer({|SOV1001:p.Nir|});
            void Outer(string text) => Inner(text + "!");
            void Inner(string text) => Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_value_that_a_callee_returned_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Export
        {
            string Inner(Patient p) => p.Nir;
            string Outer(Patient p) => Inner(p) + "!";
            void Run(Patient p) => Cloud.Send({|SOV1001:Outer(p)|});
            void Hand(Patient p) => Post({|SOV1001:Outer(p)|});
            void Post(string text) => Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_parameter_tagged_by_its_type_is_reported_in_its_own_method_only() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p) => Outer(p);
            void Outer(Patient p) => Inner(p);
            void Inner(Patient p) { Cloud.Send({|SOV1001:p|}); Cloud.Send({|SOV1002:p.Diagnosis|}); }
            void Fresh() => Inner(new Patient { Nir = Console.ReadLine()! });
            void All(List<Patient> patients) => patients.ForEach(Inner);
        }
        """);

    [Fact]
    public Task A_parameter_tagged_by_attribute_is_reported_in_its_own_method_only() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p) { Save(p.Nir); Save("ward"); Outer(p.Nir); }
            void Outer([DirectIdentifier] string nir) => Save(nir);
            void Save([HealthData] string text) => Cloud.Send({|SOV1001:text|});
        }
        """);

    [Fact]
    public Task An_untagged_parameter_is_reported_at_the_callers_that_hand_data_in() => CallCase.Verifies("""
        class Export
        {
            void One(Patient p) => Save({|SOV1001:p|});
            void Other(Patient p) => Save({|SOV1002:p.Diagnosis|});
            void Third() => Save("ward");
            void Save(object text) => Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_parameter_that_is_both_tagged_and_beside_untagged_ones_is_split() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p) => Save(p, {|SOV1001:p.Nir|});
            void Save(Patient p, string text) { Cloud.Send({|SOV1002:p.Diagnosis|}); Cloud.Send(text); }
        }
        """);

    [Fact]
    public Task A_mixture_of_tagged_and_untagged_parameters_is_reported_where_each_was_labelled() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, Patient other) => Save(p, {|SOV1001:other.Nir|});
            void Clean(Patient p) => Save(p, "ward");
            void Save(Patient p, string text) => Cloud.Send({|SOV1002:p.Diagnosis + text|});
        }
        """);

    [Fact]
    public Task An_argument_is_reported_once_whatever_it_reaches() => CallCase.Verifies("""
        interface IStore { void Save(string text); }
        class One : IStore { public void Save(string text) { Cloud.Send(text); Cloud.Send(text + "!"); } }
        class Other : IStore { public void Save(string text) => Cloud.Send(text); }
        class Export
        {
            void Run(IStore store, Patient p)
            {
                store.Save({|SOV1001:p.Nir|});
                store.Save({|SOV1001:p.Nir + p.Diagnosis + p.HeartRate|});
                for (var i = 0; i < 3; i++) Cloud.Send({|SOV1001:p.Nir|});
                Cloud.Send({|SOV1001:p.HeartRate > 60 ? p.Nir : p.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task Two_arguments_of_one_call_are_reported_each() => CallCase.Verifies("""
        class Export
        {
            void Save(string one, string other) => Cloud.Send(one + other);
            void Run(Patient p)
            {
                Save({|SOV1001:p.Nir|}, {|SOV1002:p.Diagnosis|});
                Save({|SOV1001:p.Nir|}, "ward");
            }
        }
        """);

    [Fact]
    public Task An_argument_that_reaches_two_kinds_of_destination_bears_the_worse_rule() => CallCase.Verifies("""
        class Export
        {
            void Save(string text) { Model.Ask(text); Cloud.Send(text); }
            void Ask(string text) => Model.Ask(text);
            void Run(Patient p)
            {
                Save({|SOV1001:p.Nir|});
                Ask({|SOV2001:p.Nir|});
                Save({|SOV1002:p.Diagnosis|});
                Ask(p.Diagnosis);
            }
        }
        """);

    [Fact]
    public Task The_argument_is_marked_as_it_is_written() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:(object)p.Nir|});
                Cloud.Send(data: {|SOV1001:p.Nir|});
                Cloud.Send({|SOV1001:p
                    .Nir|});
                Cloud.Send({|SOV1001:(p.Nir)|});
                Cloud.Send({|SOV1001:p!.Nir!|});
            }
        }
        """);

    [Fact]
    public Task The_call_is_marked_where_the_receiver_carries_the_label() => CallCase.Of("""
        class Letter { public string Body = ""; public void Post() { } }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter { Body = p.Nir };
                {|SOV1001:letter.Post()|};
                new Letter { Body = "ward" }.Post();
            }
        }
        """)
        .WithPolicy("""{ "version": 1, "sinks": [ { "symbol": "M:Letter.Post", "arguments": ["this"], "provider": "azure", "kind": "storage" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Every_kind_of_member_is_looked_at() => CallCase.Verifies("""
        static class Registry { public static Patient Current { get; set; } = new(); }
        class Export
        {
            private readonly bool now = Now({|SOV1001:Registry.Current.Nir|});
            private static readonly bool Then = Now({|SOV1001:Registry.Current.Nir|});
            private bool Own { get; } = Now({|SOV1001:Registry.Current.Nir|});
            static bool Now(string text) { Cloud.Send(text); return true; }
            public Export() => Cloud.Send({|SOV1001:Registry.Current|});
            public Export(int n) { Cloud.Send(n); Cloud.Send({|SOV1001:Registry.Current|}); }
            static Export() { Cloud.Send({|SOV1001:Registry.Current.Nir|}); }
            ~Export() => Cloud.Send({|SOV1001:Registry.Current.Nir|});
            public int Rate { get { Cloud.Send({|SOV1002:Registry.Current.HeartRate|}); return 0; } set => Cloud.Send({|SOV1002:Registry.Current.HeartRate|}); }
            public int Short => Send({|SOV1001:Registry.Current|});
            public int this[int i] => Send({|SOV1001:Registry.Current|});
            public event Action Changed { add { Cloud.Send({|SOV1001:Registry.Current|}); } remove { } }
            public static Export operator +(Export left, int right) { Cloud.Send({|SOV1001:Registry.Current|}); return left; }
            public static implicit operator int(Export export) => Send({|SOV1001:Registry.Current|});
            static int Send(object data) { Cloud.Send(data); return 0; }
        }
        class Base { public Base(string text) => Cloud.Send(text); }
        class Derived() : Base({|SOV1001:Registry.Current.Nir|});
        class Other : Base { public Other() : base({|SOV1001:Registry.Current.Nir|}) { } }
        """);

    [Fact]
    public Task Generated_code_is_looked_through_but_never_reported_in() => CallCase.Of("""
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Generated.Read(p)|});
                Cloud.Send(Generated.Title(p));
                Generated.Save({|SOV1001:p.Nir|});
                Generated.SavePatient(p);
            }
        }
        """)
        .WithFile("Generated.g.cs", """
        static class Generated
        {
            public static string Read(Patient p) => p.Nir;
            public static string Title(Patient p) => "title";
            public static void Save(string text) => Cloud.Send(text);
            public static void SavePatient(Patient p) => Cloud.Send(p);
        }
        """)
        .RunAsync(TestContext.Current.CancellationToken);
}
