using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What a diagnostic says beside its place: the path from the source to the sink, and its properties.</summary>
public sealed class WherePathTests
{
    [Fact]
    public async Task The_path_leads_from_the_source_to_the_sink() => await PathLeads("""
        class Export
        {
            void Run(Patient p)
            {
                var nir = p.Nir;
                Cloud.Send({|SOV1001:nir|});
            }
        }
        """, from: ("Test0.cs", "p.Nir"), to: ("Test0.cs", "Cloud.Send(nir)"));

    [Fact]
    public async Task The_path_leads_into_the_file_of_the_callee_that_sends() => await PathLeads("""
        class Export
        {
            void Run(Patient p) => Uploads.Save({|SOV1001:p.Nir|});
        }
        """, from: ("Test0.cs", "p.Nir"), to: ("Uploads.cs", "Cloud.Send(line)"), files: ("Uploads.cs", """
        static class Uploads
        {
            public static void Save(string text) { var line = text + "!"; Later(line); }
            static void Later(string line) => Cloud.Send(line);
        }
        """));

    [Fact]
    public async Task The_path_comes_from_the_file_of_the_callee_that_reads() => await PathLeads("""
        class Export
        {
            void Run(Patient p) => Cloud.Send({|SOV1001:Reader.Read(p)|});
        }
        """, from: ("Reader.cs", "p.Nir"), to: ("Test0.cs", "Cloud.Send(Reader.Read(p))"), files: ("Reader.cs", """
        static class Reader
        {
            public static string Read(Patient p) => Inner(p).Trim();
            static string Inner(Patient p) => p.Nir;
        }
        """));

    [Fact]
    public async Task The_path_joins_two_callees() => await PathLeads("""
        class Export
        {
            void Run(Patient p) { var text = Reader.Read(p); Uploads.Save({|SOV1001:text|}); }
        }
        """, from: ("Reader.cs", "p.Nir"), to: ("Uploads.cs", "Cloud.Send(text)"),
        files: [("Reader.cs", "static class Reader { public static string Read(Patient p) => p.Nir; }"),
                ("Uploads.cs", "static class Uploads { public static void Save(string text) => Cloud.Send(text); }")]);

    [Fact]
    public async Task The_path_comes_from_where_a_field_was_filled() => await PathLeads("""
        partial class Export
        {
            private string kept = "";
            void Post() => Cloud.Send({|SOV1001:kept|});
        }
        """, from: ("Load.cs", "p.Nir"), to: ("Test0.cs", "Cloud.Send(kept)"), files: ("Load.cs", """
        partial class Export { void Load(Patient p) => kept = p.Nir; }
        """));

    [Fact]
    public async Task The_path_of_a_tagged_parameter_begins_with_it() => await PathLeads("""
        class Export
        {
            void Run(Patient p) => Cloud.Send({|SOV1001:p|});
        }
        """, from: ("Test0.cs", "Patient p"), to: ("Test0.cs", "Cloud.Send(p)"));

    [Fact]
    public async Task The_path_shows_the_variables_and_calls_on_the_way()
    {
        var found = await Single("""
            class Export
            {
                static string Quote(string text) => "'" + text + "'";
                void Run(Patient p)
                {
                    var nir = p.Nir;
                    var quoted = Quote(nir);
                    Cloud.Send(quoted);
                }
            }
            """);

        var path = found.Properties["path"]!;
        Assert.StartsWith("p.Nir → nir → ", path, StringComparison.Ordinal);
        Assert.Contains(" → quoted → ", path, StringComparison.Ordinal);
        Assert.EndsWith(" → Cloud.Send", path, StringComparison.Ordinal);
        Assert.Equal(path.Split(" → ").Length, found.AdditionalLocations.Count);
    }

    [Fact]
    public Task The_properties_say_all_that_a_tool_needs() => CallCase.Of("""
        class Export
        {
            void Run(Patient p) { Save({|SOV1001:p.Nir|}); Model.Ask({|SOV2001:p|}); }
            static void Save(string text) => Cloud.Send(text);
        }
        """)
        .Expecting("SOV1001", diagnostic => diagnostic
            .WithProperty("level", "identifying")
            .WithProperty("source", "P:Patient.Nir")
            .WithProperty("sink", "M:Cloud.Send(System.Object)")
            .WithProperty("provider", "azure")
            .WithProperty("operatorCountry", "US")
            .WithProperty("kind", "storage")
            .WithProperty("requires", "eu_hosted,eu_law,hds")
            .WithMessageContaining("Patient.Nir")
            .WithMessageContaining("Cloud.Send"))
        .Expecting("SOV2001", diagnostic => diagnostic
            .WithProperty("level", "identifying")
            .WithProperty("source", "T:Patient")
            .WithProperty("sink", "M:Model.Ask(System.Object)")
            .WithProperty("provider", "ovhcloud")
            .WithProperty("operatorCountry", "FR")
            .WithProperty("kind", "ai")
            .WithProperty("requires", "never"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_weightiest_source_is_named() => CallCase.Of("""
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:p.Diagnosis + p.HeartRate + p.Nir|});
                Cloud.Send({|SOV1002:p.Diagnosis + "," + Tokens.Of(p.Nir)|});
            }
        }
        """)
        .Expecting("SOV1001", diagnostic => diagnostic.WithProperty("source", "P:Patient.Nir").WithProperty("level", "identifying"))
        .Expecting("SOV1002", diagnostic => diagnostic.WithProperty("level", "pseudonymised"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_message_and_the_path_do_not_depend_on_order_or_threads()
    {
        var verification = CallCase.Of("""
            class Export
            {
                void Run(IEnumerable<IStore> stores, Patient p) { foreach (var store in stores) store.Save(Reader.Read(p) + p.Diagnosis); }
            }
            """)
            .WithFile("Stores.cs", """
            interface IStore { void Save(string text); }
            class One : IStore { public void Save(string text) => Cloud.Send(text); }
            class Two : IStore { public void Save(string text) => Cloud.Send(text + "!"); }
            """)
            .WithFile("Reader.cs", "static class Reader { public static string Read(Patient p) => p.HeartRate > 60 ? p.Nir : p.Nir.Trim(); }");

        var texts = new List<string>();
        foreach (var variant in new[] { verification, verification.WithFilesReversed(), verification.WithConcurrency(false) })
            texts.Add(Describe(Assert.Single(await variant.GetDiagnosticsAsync(TestContext.Current.CancellationToken))));

        Assert.Equal(texts[0], texts[1]);
        Assert.Equal(texts[0], texts[2]);
    }

    private static string Describe(Diagnostic diagnostic) =>
        string.Join("\n", [diagnostic.ToString(), diagnostic.Properties["path"], .. diagnostic.AdditionalLocations.Select(location => location.ToString())]);

    private static async Task<Diagnostic> Single(string code, params (string Path, string Code)[] files)
    {
        var verification = files.Aggregate(CallCase.Of(code), (current, file) => current.WithFile(file.Path, file.Code));
        return Assert.Single(await verification.GetDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    private static async Task PathLeads(string code, (string File, string Text) from, (string File, string Text) to, params (string Path, string Code)[] files)
    {
        await files.Aggregate(CallCase.Of(code), (current, file) => current.WithFile(file.Path, file.Code)).RunAsync(TestContext.Current.CancellationToken);

        var path = (await Single(code, files)).AdditionalLocations;
        Assert.Equal(from, Read(path[0]));
        Assert.Equal(to, Read(path[^1]));

        static (string, string) Read(Location location) =>
            (Path.GetFileName(location.SourceTree!.FilePath), location.SourceTree.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan));
    }
}
