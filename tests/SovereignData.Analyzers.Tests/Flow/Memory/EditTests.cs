namespace SovereignData.Analyzers.Tests.Flow.Memory;

/// <summary>After an edit, what is remembered of other files must not show: everything is reported as if the project were new.</summary>
public sealed class EditTests
{
    private static EditedProject Project() => new(
        ("Patient.cs", """
        using SovereignData;
        [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; public string Diagnosis { get; set; } = ""; }
        public class Box { public string Text { get; set; } = ""; public Box Next; }
        """),
        ("Cloud.cs", """
        using System; using System.Net.Http; using SovereignData;
        public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }
        public static class Web { public static readonly HttpClient Client = new HttpClient { BaseAddress = new Uri("https://ward.blob.core.windows.net") }; public static void Post(string text) => Client.PostAsync("/x", new StringContent(text)); }
        """),
        ("Low.cs", """
        using SovereignData;
        public static class Low
        {
            public static string Pass(string text) { return text; }
            public static void Save(string text) { _ = text; }
            [Pseudonymiser] public static string Hide(string text) { return "t" + text.Length; }
            public static int Even(string text, int n) { return n == 0 ? 0 : Middle.Odd(text, n - 1); }
        }
        """),
        ("Middle.cs", """
        using System;
        public static class Middle
        {
            public static string Twice(string text) { return Low.Pass(text) + Low.Pass(text); }
            public static void Store(string text) { Low.Save("[" + text + "]"); }
            public static int Odd(string text, int n) { return n == 0 ? 1 : Low.Even(text, n - 1); }
            public static void Each(Patient[] all, Action<string> action) { foreach (var one in all) action(one.Nir); }
        }
        """),
        ("Stores.cs", """
        public interface IStore { void Put(string text); string Get(); }
        public sealed class Memory : IStore { private string _last = ""; public void Put(string text) { _last = text; } public string Get() { return _last; } }
        public static class Held { public static string Last = ""; public static Box Box = new Box(); public static System.Action<string> Handler = _ => { }; }
        """),
        ("Top.cs", """
        public class Top
        {
            private readonly Box _box = new Box();
            public void Run(Patient p, IStore store)
            {
                Cloud.Send(Middle.Twice(p.Diagnosis));
                Middle.Store(p.Nir);
                store.Put(p.Nir);
                Middle.Each(new[] { p }, text => Middle.Store(text));
                Middle.Odd(p.Nir, 3);
                Web.Post(p.Nir);
                Held.Handler(p.Nir);
            }
            public void Keep(Patient p) { _box.Text = p.Nir; Held.Last = "none"; }
            public void Later(IStore store) { Cloud.Send(_box.Text); Cloud.Send(Held.Last); Cloud.Send(store.Get()); Cloud.Send(Held.Box.Text); }
        }
        """));

    private static readonly (string Path, string From, string To)[] Edits =
    [
        ("Low.cs", "return text; }", "return text.Length > 3 ? \"a\" : \"b\"; }"),
        ("Low.cs", "_ = text;", "Cloud.Send(text);"),
        ("Middle.cs", "Low.Pass(text) + Low.Pass(text)", "Low.Hide(text)"),
        ("Middle.cs", "action(one.Nir)", "action(\"x\")"),
        ("Stores.cs", "_last = text;", "Cloud.Send(text);"),
        ("Stores.cs", "_ => { }", "text => Cloud.Send(text)"),
        ("Top.cs", "Held.Last = \"none\"", "Held.Last = p.Diagnosis"),
        ("Top.cs", "_box.Text = p.Nir", "Held.Box.Text = p.Nir"),
        ("Cloud.cs", "https://ward.blob.core.windows.net", "https://localhost"),
        ("Patient.cs", "public string Nir", "\n\n public string Nir"),
        ("Top.cs", "public class Top\n{", "public class Top\n{\n\n"),
        ("Cloud.cs", "public static class Cloud {", "public static class Cloud { public static int One() => 1; "),
        ("Patient.cs", "[DirectIdentifier] ", "[QuasiIdentifier] "),
    ];

    [Fact]
    public async Task Every_single_edit_is_seen_and_taken_back()
    {
        var project = Project();
        await project.Diagnostics();
        foreach (var (path, from, to) in Edits)
        {
            await IsAsAfresh(project.Edit(path, from, to));
            await IsAsAfresh(project.Edit(path, to, from));
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task A_series_of_edits_ends_as_if_nothing_had_been_remembered(int seed)
    {
        var random = new Random(seed);
        var project = Project();
        await project.Diagnostics();
        var made = new HashSet<int>();
        for (var i = 0; i < 12; i++)
        {
            var number = random.Next(Edits.Length);
            var (path, from, to) = Edits[number];
            project = made.Add(number) ? project.Edit(path, from, to) : project.Edit(path, to, from);
            if (!project.TextOf(path).Contains(to, StringComparison.Ordinal))
                made.Remove(number);
            await IsAsAfresh(project);
        }
    }

    [Fact]
    public async Task A_sink_that_appears_deep_down_is_reported_at_the_top()
    {
        var project = Project();
        var before = await project.Diagnostics();
        var after = await project.Edit("Low.cs", "_ = text;", "Cloud.Send(text);").Diagnostics();
        Assert.Equal(before.Length + 2, after.Length);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_reference_that_brings_or_takes_away_known_health_types_is_seen(bool asSource)
    {
        const string Plain = """
            namespace Clinic { public class Patient { public string Id { get; set; } = ""; } public static class Desk { public static Patient Find() => new Patient(); } }
            """;
        const string Fhir = """
            namespace Hl7.Fhir.Model { public class Patient { public string Id { get; set; } = ""; } }
            namespace Clinic { public static class Desk { public static Hl7.Fhir.Model.Patient Find() => new Hl7.Fhir.Model.Patient(); } }
            """;
        var project = new EditedProject(
            ("Cloud.cs", """using SovereignData; public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }"""),
            ("Top.cs", "public static class Top { public static void Run() { Cloud.Send(Clinic.Desk.Find()); } }"));

        Assert.Empty(await project.Refer(Plain, asSource).Diagnostics());
        Assert.Single(await project.Refer(Fhir, asSource).Diagnostics());
        await IsAsAfresh(project);
        Assert.Empty(await project.Refer(Plain, asSource).Diagnostics());
        Assert.Single(await project.Refer(Fhir, asSource).Diagnostics());
    }

    [Fact]
    public async Task What_stands_behind_an_interface_of_a_project_on_other_references_is_remembered()
    {
        var project = new EditedProject(
            ("Cloud.cs", """using SovereignData; public static class Cloud { [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object data) { } }"""),
            ("Patient.cs", "using SovereignData; [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = \"\"; }"),
            ("Own.cs", "public class Own : Library.IStore { public void Put(string text) { _ = text; } }"),
            ("Top.cs", "public class Top { public void Run(Patient p, Library.IStore store, Library.IReader reader) { store.Put(p.Nir); reader.Read(p.Nir); } }"))
            .ReferApart("""
                using System.Net.Http;
                namespace Library
                {
                    public interface IStore { void Put(string text); }
                    public interface IReader { void Read(string text); }
                    internal class Far : IStore, IReader
                    {
                        private static readonly HttpClient Client = new HttpClient { BaseAddress = new System.Uri("https://ward.blob.core.windows.net") };
                        public void Put(string text) { _ = text; }
                        public void Read(string text) { Client.PostAsync("/x", new StringContent(text)); }
                    }
                }
                """);

        Assert.Single(await project.Diagnostics());
        Assert.Equal(2, (await project.Edit("Own.cs", "_ = text;", "Cloud.Send(text);").Diagnostics()).Length);
        Assert.Single(await project.Edit("Own.cs", "Cloud.Send(text);", "_ = text;").Diagnostics());
    }

    private static async Task IsAsAfresh(EditedProject project) => Assert.Equal(await project.DiagnosticsAfresh(), await project.Diagnostics());
}
