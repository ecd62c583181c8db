namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>By-reference, optional, named and <c>params</c> parameters.</summary>
public sealed class CallParameterTests
{
    [Fact]
    public Task Out_hands_back() => CallCase.Verifies("""
        class Export
        {
            static void Split(Patient p, out string nir, out string ward) { nir = p.Nir; ward = "7"; }
            static bool TryGet(Patient? p, out string nir)
            {
                nir = "";
                if (p is null) return false;
                nir = p.Nir;
                return true;
            }
            void Run(Patient p)
            {
                Split(p, out var nir, out var ward);
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send(ward);
                if (TryGet(p, out var found)) Cloud.Send({|SOV1001:found|});
            }
        }
        """);

    [Fact]
    public Task Out_overwrites_what_the_variable_held() => CallCase.Verifies("""
        class Export
        {
            static void Clear(out string text) => text = "";
            string kept = "";
            void Run(Patient p)
            {
                var nir = p.Nir;
                Clear(out nir);
                Cloud.Send(nir);
                kept = p.Nir;
                Clear(out kept);
                Cloud.Send(kept);
            }
        }
        """);

    [Fact]
    public Task Out_may_be_discarded_or_go_to_a_field_or_an_element() => CallCase.Verifies("""
        class Export
        {
            private string held = "";
            static void Split(Patient p, out string nir, out string ward) => (nir, ward) = (p.Nir, "7");
            void Run(Patient p)
            {
                var row = new string[2];
                Split(p, out _, out row[0]);
                Cloud.Send(row[0]);
                Split(p, out held, out _);
                Cloud.Send({|SOV1001:held|});
                Split(p, out row[1], out _);
                Cloud.Send({|SOV1001:row[1]|});
            }
        }
        """);

    [Fact]
    public Task Ref_hands_in_and_back() => CallCase.Verifies("""
        class Export
        {
            static void Extend(ref string text, string more) => text += more;
            static void Swap<T>(ref T one, ref T other) => (one, other) = (other, one);
            void Run(Patient p)
            {
                var line = "nir ";
                Extend(ref line, p.Nir);
                Cloud.Send({|SOV1001:line|});

                string left = p.Nir, right = "";
                Swap(ref left, ref right);
                Cloud.Send(left);
                Cloud.Send({|SOV1001:right|});
            }
        }
        """);

    [Fact]
    public Task Ref_that_is_cleared_carries_nothing() => CallCase.Verifies("""
        class Export
        {
            static void Clear(ref string text) => text = "";
            static void ClearMaybe(ref string text, bool really) { if (really) text = ""; }
            void Run(Patient p)
            {
                var nir = p.Nir;
                Clear(ref nir);
                Cloud.Send(nir);
                var other = p.Nir;
                ClearMaybe(ref other, DateTime.Now.Hour > 3);
                Cloud.Send({|SOV1001:other|});
            }
        }
        """);

    [Fact]
    public Task In_and_ref_readonly_hand_in() => CallCase.Verifies("""
        readonly struct Row(string nir, string ward) { public string Nir { get; } = nir; public string Ward { get; } = ward; }
        class Export
        {
            static string Nir(in Row row) => row.Nir;
            static string Ward(ref readonly Row row) => row.Ward;
            void Run(Patient p)
            {
                var row = new Row(p.Nir, "7");
                Cloud.Send({|SOV1001:Nir(in row)|});
                Cloud.Send(Ward(in row));
            }
        }
        """);

    [Fact]
    public Task A_ref_return_is_read_and_written() => CallCase.Verifies("""
        class Slots
        {
            private string nir = "", ward = "";
            public ref string Nir() => ref nir;
            public ref string Ward() => ref ward;
        }
        class Export
        {
            static ref string At(string[] row, int i) => ref row[i];
            void Run(Patient p)
            {
                var row = new string[3];
                At(row, 1) = p.Nir;
                Cloud.Send({|SOV1001:row[1]|});
                Cloud.Send({|SOV1001:At(row, 1)|});
                Cloud.Send({|SOV1001:row|});

                var clean = new string[3];
                At(clean, 1) = "ward";
                Cloud.Send(clean);

                var slots = new Slots();
                ref var nir = ref slots.Nir();
                nir = p.Nir;
                Cloud.Send({|SOV1001:slots.Nir()|});
            }
        }
        """);

    [Fact]
    public Task A_params_array_sends_its_elements() => CallCase.Verifies("""
        class Export
        {
            static string Last(params string[] parts) => parts[^1];
            static void SendAll(params object[] parts) { foreach (var part in parts) Cloud.Send(part); }
            static int Count(params object[] parts) => parts.Length;
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Last("a", p.Nir)|});
                Cloud.Send(Last("a", "b"));
                SendAll("ward", {|SOV1001:p.Nir|}, 3);
                SendAll("ward", 7);
                Cloud.Send(Count(p.Nir, p.Diagnosis));
            }
        }
        """);

    [Fact]
    public Task A_params_span_and_a_params_collection_send_their_elements() => CallCase.Verifies("""
        class Export
        {
            static string Join(params ReadOnlySpan<string> parts) => string.Concat(parts);
            static string First(params IEnumerable<string> parts) => parts.First();
            static void SendAll(params List<string> parts) => Cloud.Send(parts);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Join("nir ", p.Nir)|});
                Cloud.Send(Join("ward ", "7"));
                Cloud.Send({|SOV1001:First(p.Nir, "x")|});
                Cloud.Send(First("x", "y"));
                SendAll("ward", {|SOV1001:p.Nir|});
                SendAll("ward", "7");
            }
        }
        """);

    [Fact]
    public Task A_sinks_own_params_are_judged_one_by_one() => CallCase.Verifies("""
        static class Bus
        {
            [SendsData(Provider = "azure", Kind = "messaging")]
            public static void Publish(string topic, params object?[] parts) { }
        }
        class Export
        {
            void Run(Patient p)
            {
                Bus.Publish("arrivals", {|SOV1001:p.Nir|}, 7, {|SOV1002:p.Diagnosis|});
                Bus.Publish("arrivals", 7, "ward");
            }
        }
        """);

    [Fact]
    public Task Named_arguments_find_their_parameter() => CallCase.Verifies("""
        class Export
        {
            static string Pick(string kept, string dropped = "none") => kept + dropped.Length;
            static void Save(string text, string title) => Cloud.Send(text);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Pick(dropped: "", kept: p.Nir)|});
                Cloud.Send(Pick(dropped: p.Nir, kept: "ward"));
                Save(title: "", text: {|SOV1001:p.Nir|});
                Save(title: p.Nir, text: "");
            }
        }
        """);

    [Fact]
    public Task An_optional_argument_that_is_left_out_carries_nothing() => CallCase.Verifies("""
        class Export
        {
            static void Save(string title, string? text = null, [System.Runtime.CompilerServices.CallerMemberName] string caller = "")
            {
                Cloud.Send(title);
                Cloud.Send(text);
                Cloud.Send(caller);
            }
            void Run(Patient p)
            {
                Save("ward");
                Save("ward", {|SOV1001:p.Nir|});
                Save("ward", caller: {|SOV1002:p.Diagnosis|});
            }
        }
        """);
}
