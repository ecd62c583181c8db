namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>
/// A project seen as source that stands on other references than the one that is analysed: its symbols here are not those of its own code.
/// </summary>
public sealed class OwnSymbolsTests
{
    private const string Library = """
        using System.IO; using System.Text.Json; using Amazon.S3; using Amazon.S3.Model;
        namespace Infrastructure;

        public interface IRepository<T> { Task SaveAsync(string key, T item); }
        public abstract class Client
        {
            public string Prefix { get; set; } = "";
            protected abstract Task PutAsync(string key, string body);
            public Task UploadAsync(string key, string body) => PutAsync(key, Prefix + body);
        }

        public sealed class S3Client(IAmazonS3 s3) : Client
        {
            protected override Task PutAsync(string key, string body) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "data", Key = key, ContentBody = body });
        }

        internal sealed class Repository<T>(Client client) : IRepository<T>
        {
            public Task SaveAsync(string key, T item) => client.UploadAsync(key, JsonSerializer.Serialize(item));
        }

        internal sealed class Letters(Client client) : IRepository<string>
        {
            public Task SaveAsync(string key, string item) => client.UploadAsync(key, item);
        }

        public static class Last { public static string Text = ""; public static Task Flush(Client client) => client.UploadAsync("last", Text); }
        public sealed record Line(string Key, string Text);

        [HealthData] public sealed record Visit([property: DirectIdentifier] string Nir, string Ward);
        public static class Tokens { [Pseudonymiser] public static string Of(string text) => "t" + text.Length; }
        public sealed class Bus { public event EventHandler<Visit>? Seen; public void Raise(Visit visit) => Seen?.Invoke(this, visit); }
        public static class Many
        {
            public static T Echo<T>(T item) => item;
            public static IEnumerable<TNext> Each<T, TNext>(IEnumerable<T> all, Func<T, TNext> next) { foreach (var one in all) yield return next(one); }
            public static async Task<T> Later<T>(Func<Task<T>> work) { await Task.Yield(); return await work(); }
        }

        public abstract class Template { public string Render(string text) => Frame(text); protected abstract string Frame(string text); }
        """;

    [Fact]
    public Task What_it_implements_is_found_behind_its_interfaces() => Verify("""
        class Export(IRepository<Line> lines, IRepository<string> texts)
        {
            public Task Run(Patient p) => lines.SaveAsync("k", {|SOV1001:new Line("k", p.Nir)|});
            public Task Text(Patient p) => texts.SaveAsync("k", {|SOV1001:p.Nir|});
            public Task Safe(Patient p) => lines.SaveAsync("k", new Line("k", p.Nir) with { Text = "" });
        }
        """);

    [Fact]
    public Task Its_structs_delegates_and_statics_are_followed() => Verify("""
        class Export(Client client)
        {
            public Task Run(Patient p) => client.UploadAsync("k", {|SOV1001:Result<Patient>.Of(p).Then(one => one.Nir).OrThrow()|});
            public Task Safe(Patient p) => client.UploadAsync("k", Result<Patient>.Of(p).Then(one => "x").OrThrow());
            public void Note(Patient p) => Last.Text = p.Nir;
            public Task Flush() => Last.Flush({|SOV1001:client|});
        }
        """);

    [Fact]
    public Task Classes_derived_from_its_own_are_found_by_its_code() => Verify("""
        class Square : Template { protected override string Frame(string text) => "[" + text + "]"; }
        class Blank : Template { protected override string Frame(string text) => "[]"; }
        class Export(Client client)
        {
            public Task Run(Patient p) => client.UploadAsync("k", {|SOV1001:new Square().Render(p.Nir)|});
            public Task Safe(Patient p) => client.UploadAsync("k", new Blank().Render(p.Nir));
        }
        """);

    [Fact]
    public Task Its_tags_pseudonymisers_and_events_mean_what_they_say() => Verify("""
        class Export(Client client, Bus bus)
        {
            public Task Run(Visit visit) => client.UploadAsync("k", {|SOV1001:visit.Nir|});
            public Task Ward(Visit visit) => client.UploadAsync("k", {|SOV1002:visit.Ward|});
            public Task Token(Visit visit) => client.UploadAsync("k", {|SOV1002:Tokens.Of(visit.Nir)|});
            public Task Whole(Visit visit) => client.UploadAsync("k", {|SOV1001:(visit with { Ward = "" }).ToString()|});
            public void Listen() => bus.Seen += async (_, visit) => await client.UploadAsync("k", {|SOV1001:visit.Nir|});
        }
        """);

    [Fact]
    public Task Its_generic_methods_give_what_they_are_handed() => Verify("""
        class Export(Client client)
        {
            public Task Echo(Patient p) => client.UploadAsync("k", {|SOV1001:Many.Echo(p).Nir|});
            public async Task Later(Patient p) => await client.UploadAsync("k", {|SOV1001:await Many.Later(async () => { await Task.Yield(); return p.Nir; })|});
            public async Task Each(List<Patient> all)
            {
                foreach (var text in Many.Each(all, p => p.Nir))
                    await client.UploadAsync("k", {|SOV1001:text|});
                foreach (var text in Many.Each(all, p => "x"))
                    await client.UploadAsync("k", text);
                var own = new Dictionary<string, Line> { ["a"] = new("k", all[0].Nir), ["b"] = new("k", "") };
                await client.UploadAsync("k", {|SOV1001:own["a"].Text|});
                await client.UploadAsync("k", own["b"].Text);
            }
        }
        """);

    private static Task Verify(string code) => Testing.Verify.Code("using Infrastructure; " + code)
        .WithFile("Patient.cs", LibraryCase.Patient)
        .WithProject("Infrastructure", project => project.WithPackage("AWSSDK.S3", "4.0.104.9").WithFile("Infrastructure.cs", Library).WithFile("Result.cs", LibraryCase.Result))
        .WithRules("SOV1001", "SOV1002", "SOV9004")
        .RunAsync(TestContext.Current.CancellationToken);
}
