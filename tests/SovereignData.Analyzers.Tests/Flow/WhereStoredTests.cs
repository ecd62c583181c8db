namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>A value stored in a field or static is reported where it is read and sent, whoever put it there.</summary>
public sealed class WhereStoredTests
{
    [Fact]
    public Task A_field_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Export
        {
            private string kept = "", ward = "";
            public void Load(Patient p) { kept = p.Nir; ward = "7"; }
            public void Post() { Cloud.Send({|SOV1001:kept|}); Cloud.Send(ward); }
        }
        """);

    [Fact]
    public Task A_field_that_is_overwritten_before_it_is_sent_is_clean() => CallCase.Verifies("""
        class Export
        {
            private string kept = "";
            public void Load(Patient p) => kept = p.Nir;
            public void Post() { kept = "ward"; Cloud.Send(kept); }
            public void PostSome(bool really) { if (really) kept = "ward"; Cloud.Send({|SOV1001:kept|}); }
        }
        """);

    [Fact]
    public Task A_static_is_reported_where_it_is_sent() => CallCase.Verifies("""
        static class Cache { public static string Last = "", Ward = ""; public static string? Auto { get; set; } }
        class Load { void Run(Patient p) { Cache.Last = p.Nir; Cache.Ward = "7"; Cache.Auto = p.Diagnosis; } }
        class Export { void Run() { Cloud.Send({|SOV1001:Cache.Last|}); Cloud.Send(Cache.Ward); Cloud.Send({|SOV1002:Cache.Auto|}); } }
        """);

    [Fact]
    public Task A_property_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Letter
        {
            public string Head { get; set; } = "";
            public string Ward { get; init; } = "";
            public string Both => Head + Ward;
            public void Post() { Cloud.Send({|SOV1001:Both|}); Cloud.Send(Ward); }
        }
        class Export
        {
            Letter Make(Patient p) => new() { Head = p.Nir, Ward = "7" };
        }
        """);

    [Fact]
    public Task A_constructor_parameter_is_reported_where_its_field_is_sent() => CallCase.Verifies("""
        class Letter
        {
            private readonly string text, ward;
            public Letter(string text, string ward) { this.text = text; this.ward = ward; }
            public void Post() { Cloud.Send({|SOV1001:text|}); Cloud.Send(ward); }
        }
        class Note(string text, string ward) { public void Post() { Cloud.Send({|SOV1001:text|}); Cloud.Send(ward); } }
        class Export
        {
            Letter Make(Patient p) => new(p.Nir, "7");
            Note Other(Patient p) => new(p.Nir, "7");
        }
        """);

    [Fact]
    public Task A_value_handed_to_a_setter_far_away_is_found() => CallCase.Verifies("""
        class Session
        {
            private string user = "", ward = "";
            public void Enter(string name) => SetUser(name);
            private void SetUser(string name) => user = name.Trim();
            public void Move(string name) => ward = name;
            public void Post() { Cloud.Send({|SOV1001:user|}); Cloud.Send(ward); }
        }
        class Desk
        {
            void Arrive(Session session, Patient p) => Register(session, p.Nir);
            void Register(Session session, string nir) { session.Enter(nir); session.Move("7"); }
        }
        """);

    [Fact]
    public Task A_collection_in_a_field_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Export
        {
            private readonly List<string> rows = [], wards = [];
            private readonly Dictionary<string, string> names = [];
            private readonly System.Text.StringBuilder text = new();
            public void Load(Patient p) { rows.Add(p.Nir); wards.Add("7"); names["a"] = p.Nir; text.Append(p.Nir); }
            public void Post()
            {
                Cloud.Send({|SOV1001:rows|});
                Cloud.Send({|SOV1001:rows[0]|});
                Cloud.Send(wards);
                Cloud.Send({|SOV1001:names["a"]|});
                Cloud.Send({|SOV1001:text.ToString()|});
                foreach (var row in rows) Cloud.Send({|SOV1001:row|});
            }
        }
        """);

    [Fact]
    public Task A_static_collection_is_reported_where_it_is_sent() => CallCase.Verifies("""
        using System.Collections.Concurrent;
        static class Outbox
        {
            private static readonly ConcurrentQueue<string> Lines = new(), Wards = new();
            public static void Add(string line, string ward) { Lines.Enqueue(line); Wards.Enqueue(ward); }
            public static void Flush()
            {
                while (Lines.TryDequeue(out var line)) Cloud.Send({|SOV1001:line|});
                while (Wards.TryDequeue(out var ward)) Cloud.Send(ward);
            }
        }
        class Desk { void Arrive(Patient p) => Outbox.Add(p.Nir, "7"); }
        """);

    [Fact]
    public Task A_member_of_an_object_in_a_field_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Letter { public string Head = "", Body = ""; }
        class Export
        {
            private readonly Letter letter = new();
            public void Load(Patient p) { letter.Head = p.Nir; letter.Body = "ward"; }
            public void Post()
            {
                Cloud.Send({|SOV1001:letter.Head|});
                Cloud.Send(letter.Body);
                Cloud.Send({|SOV1001:letter|});
            }
        }
        """);

    [Fact]
    public Task A_field_of_a_tagged_type_needs_nobody_to_fill_it() => CallCase.Verifies("""
        class Export
        {
            private Patient? current;
            [DirectIdentifier] private string last = "";
            [NotHealthData("a ward number")] public string Ward = "";
            public void Post()
            {
                Cloud.Send({|SOV1001:current|});
                Cloud.Send({|SOV1001:current!.Nir|});
                Cloud.Send({|SOV1002:current?.HeartRate|});
                Cloud.Send({|SOV1001:last|});
                Cloud.Send(Ward);
            }
        }
        """);

    [Fact]
    public Task What_is_stored_keeps_its_level() => CallCase.Verifies("""
        class Export
        {
            private string token = "", mixed = "";
            public void Load(Patient p) { token = Tokens.Of(p.Nir); mixed = Tokens.Of(p.Nir) + p.Nir; }
            public void Post()
            {
                Model.Ask(token);
                Cloud.Send({|SOV1002:token|});
                Model.Ask({|SOV2001:mixed|});
                Model.Ask(Tokens.Of(mixed));
            }
        }
        """);

    [Fact]
    public Task Two_objects_of_one_type_in_one_method_are_told_apart() => CallCase.Verifies("""
        class Letter { public string Head = ""; }
        class Export
        {
            void Run(Patient p)
            {
                var secret = new Letter { Head = p.Nir };
                var open = new Letter { Head = "ward" };
                Cloud.Send(open.Head);
                Cloud.Send({|SOV1001:secret.Head|});
            }
        }
        """);

    [Fact]
    public Task An_object_that_sends_its_own_field_is_reported_once() => CallCase.Verifies("""
        class Letter(string text)
        {
            private readonly string head = text;
            public void Post() => Cloud.Send({|SOV1001:head|});
        }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter(p.Nir);
                letter.Post();
                new Letter("ward").Post();
            }
        }
        """);

    [Fact]
    public Task An_object_handed_to_a_callee_that_sends_its_member_is_reported_once() => CallCase.Verifies("""
        class Letter { public string Head = "", Body = ""; }
        class Export
        {
            static void Post(Letter letter) => Cloud.Send(letter.Head);
            static void PostBody(Letter letter) => Cloud.Send(letter.Body);
            void Run(Patient p)
            {
                var letter = new Letter { Head = p.Nir };
                Post({|SOV1001:letter|});
                PostBody(letter);
                Post(new Letter { Body = p.Nir });
            }
        }
        """);

    [Fact]
    public Task A_field_in_another_file_is_found_whatever_the_order_of_the_files()
    {
        var verification = CallCase.Of("""
            partial class Export { public void Post() { Cloud.Send({|SOV1001:kept|}); Cloud.Send(ward); } }
            """)
            .WithFile("Export.Load.cs", """
            partial class Export { private string kept = "", ward = ""; public void Load(Patient p) { kept = p.Nir; ward = "7"; } }
            """);
        return Task.WhenAll(
            verification.RunAsync(TestContext.Current.CancellationToken),
            verification.WithFilesReversed().RunAsync(TestContext.Current.CancellationToken),
            verification.WithConcurrency(false).RunAsync(TestContext.Current.CancellationToken));
    }
}
