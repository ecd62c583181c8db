namespace SovereignData.Analyzers.Tests.Flow;

public sealed class ArrayTests
{
    [Fact]
    public Task Filling_an_array_fills_each_element() => FlowCase.Body("""
        var lines = new string[3];
        Array.Fill(lines, patient.Nir);
        Cloud.Send({|SOV1001:lines[2]|});
        var more = new string[3];
        more.AsSpan().Fill(patient.Nir);
        Cloud.Send({|SOV1001:more[0]|});
        var none = new string[3];
        Array.Fill(none, "none");
        Cloud.Send(none[0]);
        """);

    [Fact]
    public Task Resizing_keeps_what_was_there() => FlowCase.Body("""
        var lines = new[] { patient.Nir };
        Array.Resize(ref lines, 5);
        Cloud.Send({|SOV1001:lines[0]|});
        var none = new[] { "none" };
        Array.Resize(ref none, 5);
        Cloud.Send(none);
        """);

    [Fact]
    public Task Converting_an_array_follows_the_delegate() => FlowCase.Body("""
        Cloud.Send({|SOV1001:Array.ConvertAll(new[] { patient }, p => p.Nir)|});
        Cloud.Send(Array.ConvertAll(new[] { patient }, p => "constant"));
        Cloud.Send({|SOV1002:Array.Find(new[] { patient }, p => p.Smoker)!.City|});
        Cloud.Send(Array.FindIndex(new[] { patient }, p => p.Smoker));
        Cloud.Send(Array.Exists(new[] { patient }, p => p.Smoker));
        """);

    [Fact]
    public Task Untyped_access_to_an_array_carries() => FlowCase.Body("""
        Array lines = new string[3];
        lines.SetValue(patient.Nir, 1);
        Cloud.Send({|SOV1001:lines.GetValue(1)|});
        Array made = Array.CreateInstance(typeof(string), 3);
        Cloud.Send(made.GetValue(0));
        """);

    [Fact]
    public Task Copying_into_an_array_carries() => FlowCase.Body("""
        var list = new List<string> { patient.Nir };
        var first = new string[3];
        list.CopyTo(first);
        Cloud.Send({|SOV1001:first[0]|});
        var second = new string[3];
        first.CopyTo(second, 1);
        Cloud.Send({|SOV1001:second[1]|});
        var third = new object[3];
        Array.Copy(second, third, 3);
        Cloud.Send({|SOV1001:third[2]|});
        var fourth = (string[])third.Clone();
        Cloud.Send({|SOV1001:fourth|});
        """);

    [Fact]
    public Task Sorting_and_reversing_mix_the_positions() => FlowCase.Body("""
        string[] lines = [patient.Nir, "none"];
        Array.Reverse(lines);
        Cloud.Send({|SOV1001:lines[1]|});
        string[] names = ["none", patient.Name];
        Array.Sort(names);
        Cloud.Send({|SOV1001:names[0]|});
        var list = new List<string> { "none", patient.Name };
        list.Sort(StringComparer.Ordinal);
        Cloud.Send({|SOV1001:list[0]|});
        list.Reverse();
        Cloud.Send({|SOV1001:list[0]|});
        """);

    [Fact]
    public Task Removing_and_inserting_shift_the_positions() => FlowCase.Body("""
        var list = new List<string> { "header", patient.Nir };
        list.RemoveAt(0);
        Cloud.Send({|SOV1001:list[0]|});
        var other2 = new List<string> { patient.Nir };
        other2.Insert(0, "header");
        Cloud.Send({|SOV1001:other2[1]|});
        """);

    [Fact]
    public Task Segments_and_spans_of_an_array_share_it() => FlowCase.Body("""
        var lines = new string[4];
        var segment = new ArraySegment<string>(lines, 1, 2);
        segment[0] = patient.Nir;
        Cloud.Send({|SOV1001:lines|});
        var more = new string[4];
        Span<string> span = more;
        span[0] = patient.Nir;
        Cloud.Send({|SOV1001:more|});
        Cloud.Send({|SOV1001:more[0]|});
        """);

    [Fact]
    public Task An_array_is_shared_by_its_aliases() => FlowCase.Members("""
        private static void Fill(string[] target, string text) => target[0] = text;

        void Run(Patient patient)
        {
            var lines = new string[2];
            var alias = lines;
            object[] covariant = lines;
            Fill(alias, patient.Nir);
            Cloud.Send({|SOV1001:lines[0]|});
            Cloud.Send({|SOV1001:covariant[0]|});
            Fill(lines, "none");
            Cloud.Send(alias[0]);
        }
        """);

    [Fact]
    public Task A_parameter_array_is_an_array() => FlowCase.Members("""
        private static string Last(params string[] lines) => lines[^1];
        private static string First(params ReadOnlySpan<string> lines) => lines[0];

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Last("a", patient.Nir)|});
            Cloud.Send(Last("a", "b"));
            Cloud.Send({|SOV1001:First(patient.Nir, "b")|});
        }
        """);

    [Fact]
    public Task An_array_of_structs_and_tuples_tells_members_apart() => FlowCase.Body("""
        var rows = new (string Name, string Ward)[2];
        rows[0].Name = patient.Nir;
        rows[1] = ("none", "surgery");
        Cloud.Send({|SOV1001:rows[0].Name|});
        Cloud.Send(rows[0].Ward);
        Cloud.Send(rows[1].Name);
        for (var i = 0; i < rows.Length; i++)
            rows[i].Ward = patient.City ?? "";
        Cloud.Send({|SOV1002:rows[1].Ward|});
        """);

    [Fact]
    public Task An_array_that_is_wiped_holds_nothing_of_what_it_held() => CallCase.Verifies("""
        using System.Security.Cryptography;
        using System.Text;
        class Wipe
        {
            void Whole(Patient p) { var b = Encoding.UTF8.GetBytes(p.Nir); Cloud.Send({|SOV1001:b|}); Array.Clear(b); Cloud.Send(b); }
            void Range(Patient p) { var b = Encoding.UTF8.GetBytes(p.Nir); Array.Clear(b, 0, b.Length); Cloud.Send(b); }
            void Part(Patient p) { var b = Encoding.UTF8.GetBytes(p.Nir); Array.Clear(b, 0, 1); Cloud.Send({|SOV1001:b|}); }
            void Filled(Patient p) { var b = Encoding.UTF8.GetBytes(p.Nir); Array.Fill(b, (byte)0); Cloud.Send(b); }
            void Zeroed(Patient p) { var b = Encoding.UTF8.GetBytes(p.Nir); CryptographicOperations.ZeroMemory(b); Cloud.Send(b); }
            void Names(Patient p) { var names = new[] { "a", p.Nir }; Array.Clear(names); Cloud.Send(names); Cloud.Send(names[1]); Array.Fill(names, p.Nir); Cloud.Send({|SOV1001:names|}); }
        }
        """);
}
