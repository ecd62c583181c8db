namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What goes in at a call and what comes out of it.</summary>
public sealed class CallTests
{
    [Fact]
    public Task A_value_passes_through_a_helper() => CallCase.Verifies("""
        static class Text
        {
            public static string Tidy(string text) => text.Trim();
            public static string Same(string text) { return text; }
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Text.Same(p.Nir)|});
                Cloud.Send({|SOV1001:Text.Same(Text.Tidy(p.Nir))|});
                Cloud.Send({|SOV1002:Text.Tidy(p.Diagnosis)|});
            }
        }
        """);

    [Fact]
    public Task A_helper_that_gives_a_constant_carries_nothing() => CallCase.Verifies("""
        static class Text
        {
            public static string Mask(string text) => "***";
            public static string Shape(string text) { if (text.Length == 15) return "nir"; return "ipp"; }
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send(Text.Mask(p.Nir));
                Cloud.Send(Text.Shape(p.Nir));
            }
        }
        """);

    [Fact]
    public Task Two_contexts_of_one_helper_are_told_apart() => CallCase.Verifies("""
        class Export
        {
            static string Quote(string text) => $"'{text}'";
            static T Keep<T>(T value) => value;
            void Run(Patient p)
            {
                var secret = Quote(p.Nir);
                var open = Quote("ward 7");
                Cloud.Send(open);
                Cloud.Send({|SOV1001:secret|});
                Cloud.Send(Keep(42));
                Cloud.Send({|SOV1002:Keep(p.HeartRate)|});
            }
        }
        """);

    [Fact]
    public Task Only_the_parameter_that_is_returned_carries() => CallCase.Verifies("""
        class Export
        {
            static string First(string one, string other) { Console.Out.Flush(); return one; }
            static string Either(bool test, string one, string other) => test ? one : other;
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:First(p.Nir, "")|});
                Cloud.Send(First("", p.Nir));
                Cloud.Send({|SOV1001:Either(p.HeartRate > 60, "", p.Nir)|});
                Cloud.Send(Either(p.Nir == "", "a", "b"));
            }
        }
        """);

    [Fact]
    public Task A_sink_in_the_callee_is_reported_at_the_call() => CallCase.Verifies("""
        class Uploads
        {
            public static void Save(string text) => Cloud.Send(text);
            public static void Log(string text, string name) => Cloud.Send(name);
        }
        class Export
        {
            void Run(Patient p)
            {
                Uploads.Save({|SOV1001:p.Nir|});
                Uploads.Save("ward 7");
                Uploads.Log(p.Nir, "ward 7");
                Uploads.Log("", {|SOV1002:p.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task A_source_in_the_callee_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Registry
        {
            private readonly List<Patient> patients = [];
            public string FindNir(int row) => patients[row].Nir;
            public string FindWard(int row) => $"ward {row}";
        }
        class Export
        {
            void Run(Registry registry)
            {
                Cloud.Send({|SOV1001:registry.FindNir(3)|});
                Cloud.Send(registry.FindWard(3));
            }
        }
        """);

    [Fact]
    public Task Source_and_sink_may_stand_in_different_callees() => CallCase.Verifies("""
        class Export
        {
            static string Read(Patient p) => p.Nir;
            static string Title(Patient p) => "patient";
            static void Write(string text) { var line = text + "\n"; Cloud.Send(line); }
            void Run(Patient p)
            {
                var nir = Read(p);
                Write({|SOV1001:nir|});
                Write({|SOV1001:Read(p)|});
                Write(Title(p));
            }
        }
        """);

    [Fact]
    public Task Six_calls_deep_is_not_too_deep() => CallCase.Verifies("""
        class Export
        {
            static void S1(string text) => S2(text);
            static void S2(string text) => S3(text);
            static void S3(string text) => S4(text, 0);
            static void S4(string text, int n) => S5((n, text));
            static void S5((int, string) pair) => S6(pair.Item2, pair.Item1.ToString());
            static void S6(string text, string number) => Cloud.Send(text);

            static string R1(Patient p) => R2(p);
            static string R2(Patient p) => R3(p);
            static string R3(Patient p) => R4(p).Trim();
            static string R4(Patient p) => R5(p, "").Item1;
            static (string, string) R5(Patient p, string rest) => (R6(p), rest);
            static string R6(Patient p) => p.Nir;

            static string C1(Patient p) => C2(p);
            static string C2(Patient p) => C3(p);
            static string C3(Patient p) => C4(p).Item2;
            static (string, string) C4(Patient p) => (p.Nir, "ward");

            void Run(Patient p)
            {
                S1({|SOV1001:p.Nir|});
                Cloud.Send({|SOV1001:R1(p)|});
                S1({|SOV1001:R1(p)|});
                S1(C1(p));
            }
        }
        """);

    [Fact]
    public Task Recursion_carries_what_its_end_gives() => CallCase.Verifies("""
        class Export
        {
            static string Pad(string text, int n) => n == 0 ? text : Pad(text + "-", n - 1);
            static string Lose(string text, int n) => n == 0 ? "" : Lose(text, n - 1);
            static void SendLater(string text, int n) { if (n == 0) Cloud.Send(text); else SendLater(text, n - 1); }
            static void DropLater(string text, int n) { if (n == 0) Cloud.Send("done"); else DropLater(text, n - 1); }
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Pad(p.Nir, 5)|});
                Cloud.Send(Lose(p.Nir, 5));
                SendLater({|SOV1001:p.Nir|}, 5);
                DropLater(p.Nir, 5);
            }
        }
        """);

    [Fact]
    public Task Mutual_recursion_carries_what_its_end_gives() => CallCase.Verifies("""
        class Export
        {
            static string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);
            static string Odd(string text, int n) => n == 0 ? "odd" : Even(text, n - 1);
            static string EvenWard(string text, int n) => n == 0 ? "even" : OddWard(text, n - 1);
            static string OddWard(string text, int n) => n == 0 ? "odd" : EvenWard(text, n - 1);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Odd(p.Nir, 4)|});
                Cloud.Send(OddWard(p.Nir, 4));
            }
        }
        """);

    [Fact]
    public Task Swapped_arguments_of_a_recursion_are_followed() => CallCase.Verifies("""
        class Export
        {
            static string Turn(string one, string other, int n) => n == 0 ? one : Turn(other, one, n - 1);
            static void Walk(Node? node) { if (node is null) return; Cloud.Send(node.Text); Walk(node.Next); }
            class Node { public string Text = ""; public Node? Next; }
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Turn("", p.Nir, 3)|});
                Cloud.Send(Turn("a", "b", p.Nir.Length));
                var tail = new Node { Text = p.Nir };
                Walk({|SOV1001:new Node { Text = "head", Next = tail }|});
                Walk(new Node { Text = "head", Next = new Node() });
            }
        }
        """);
}
