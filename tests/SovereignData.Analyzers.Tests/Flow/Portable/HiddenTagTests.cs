namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Tags on members that other assemblies cannot see: they count as if they could be seen.</summary>
public sealed class HiddenTagTests
{
    private const string Library = """
        [HealthData]
        public sealed class Dossier(string nir, string diagnosis)
        {
            [DirectIdentifier] private readonly string _nir = nir;
            public string Nir => _nir;
            public string Diagnosis { get; } = diagnosis;
        }
        public sealed class Envelope { private readonly Dossier? _inside; public string Label { get; set; } = ""; public Envelope(Dossier inside) => _inside = inside; public bool IsFull => _inside is not null; }
        public sealed class Folder { private string _label = ""; public void Name(string label) => _label = label; public bool IsNamed => _label.Length > 0; }
        """;

    [Theory, EachWaySeen]
    public async Task A_hidden_identifier_makes_the_rest_clinical_facts(SeenAs seenAs) => await LibraryCase.Run(seenAs, Library, """
        class Export
        {
            void Run(Dossier d)
            {
                Cloud.Azure.Put({|SOV1001:d.Nir|});
                Cloud.Azure.Put({|SOV1002:d.Diagnosis|});
                Cloud.Azure.Put({|SOV1001:d|});
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_type_that_hides_tagged_data_is_data_as_a_whole(SeenAs seenAs) => await LibraryCase.Run(seenAs, Library, """
        class Drawer { public Envelope? Envelope; }
        class Export
        {
            void Run(Envelope e, Folder f, Drawer d)
            {
                Cloud.Azure.Put({|SOV1001:e|});
                Cloud.Azure.Put({|SOV1001:d|});
                Cloud.Azure.Put(e.Label);
                Cloud.Azure.Put(e.IsFull);
                Cloud.Azure.Put(f);
            }
        }
        """);
}
