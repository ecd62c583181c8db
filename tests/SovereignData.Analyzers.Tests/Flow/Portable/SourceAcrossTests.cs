namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Sources in a library: tagged types, and members that hand tagged data out as something untagged.</summary>
public sealed class SourceAcrossTests
{
    private const string Registry = """
        [HealthData]
        public class Dossier { [DirectIdentifier] public string Ipp { get; set; } = ""; public string Ward { get; set; } = ""; }
        public class Registry
        {
            private readonly Dossier _first = new();
            private static string s_last = "";
            private string _note = "";
            public string FirstNumber() => _first.Ipp;
            public string Title() => "Registry of " + nameof(Dossier);
            public string Latest => s_last;
            public void Remember(Dossier dossier) => s_last = dossier.Ipp;
            public void Keep(Dossier dossier) => _note = dossier.Ipp;
            public string Note() => _note;
            public static System.Collections.Generic.IEnumerable<string> Numbers(System.Collections.Generic.IEnumerable<Dossier> all) { foreach (var one in all) yield return one.Ipp; }
            public static async System.Threading.Tasks.Task<(string Number, string Label)> FindAsync(Dossier dossier) { await System.Threading.Tasks.Task.Yield(); return (dossier.Ipp, "label"); }
            public static bool TryGet(Dossier dossier, out string number) { number = dossier.Ipp; return true; }
        }
        """;

    [Theory, EachWaySeen]
    public async Task A_tagged_type_of_the_library_is_data_here(SeenAs seenAs) => await LibraryCase.Run(seenAs, Registry, """
        class Export { void Run(Dossier d) { Cloud.Azure.Put({|SOV1001:d.Ipp|}); Cloud.Azure.Put({|SOV1002:d.Ward|}); } }
        """);

    [Theory, EachWaySeen]
    public async Task A_method_hands_out_an_identifier_as_text(SeenAs seenAs) => await LibraryCase.Run(seenAs, Registry, """
        class Export
        {
            void Run(Registry registry)
            {
                Cloud.Azure.Put({|SOV1001:registry.FirstNumber()|});
                Cloud.Azure.Put(registry.Title());
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task What_private_fields_hold_comes_out_of_the_library(SeenAs seenAs) => await LibraryCase.Run(seenAs, Registry, """
        class Export
        {
            void Static(Registry registry) => Cloud.Azure.Put({|SOV1001:registry.Latest|});
            void Instance(Registry registry) => Cloud.Azure.Put({|SOV1001:registry.Note()|});
        }
        """);

    [Theory, EachWaySeen]
    public async Task Iterators_tasks_tuples_and_outputs_keep_their_parts(SeenAs seenAs) => await LibraryCase.Run(seenAs, Registry, """
        class Export
        {
            void Each(List<Dossier> all) { foreach (var n in Registry.Numbers(all)) Cloud.Azure.Put({|SOV1001:n|}); }
            async Task Found(Dossier d)
            {
                var (number, label) = await Registry.FindAsync(d);
                Cloud.Azure.Put({|SOV1001:number|});
                Cloud.Azure.Put(label);
            }
            void Tried(Dossier d) { if (Registry.TryGet(d, out var n)) Cloud.Azure.Put({|SOV1001:n|}); }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_source_goes_through_a_second_library(SeenAs seenAs) => await LibraryCase.Chain(seenAs, Registry, """
        public class Service(Registry registry)
        {
            public string Header() => "number: " + registry.FirstNumber();
            public string Footer() => "page " + registry.Title();
        }
        """, """
        class Export { void Run(Service service) { Cloud.Azure.Put({|SOV1001:service.Header()|}); Cloud.Azure.Put(service.Footer()); } }
        """);

    [Theory, EachWaySeen]
    public async Task Source_and_sink_lie_in_different_libraries(SeenAs seenAs) => await LibraryCase.Chain(seenAs, Registry, """
        public static class Uploads { public static void Save(string text) => Cloud.Azure.Put(text); }
        """, """
        class Export { void Run(Registry registry) { Uploads.Save({|SOV1001:registry.FirstNumber()|}); Uploads.Save(registry.Title()); } }
        """);
}
