namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs around the outside world: pipelines, clients, archives, caches.</summary>
public sealed class ProgramInfrastructureTests
{
    [Fact]
    public Task A_resilience_pipeline_of_layers() => CallCase.Verifies("""
        sealed class Pipeline<T>
        {
            private readonly List<Func<Func<CancellationToken, ValueTask<T>>, CancellationToken, ValueTask<T>>> layers = [];
            public Pipeline<T> Add(Func<Func<CancellationToken, ValueTask<T>>, CancellationToken, ValueTask<T>> layer) { layers.Add(layer); return this; }
            public ValueTask<T> ExecuteAsync(Func<CancellationToken, ValueTask<T>> action, CancellationToken stop = default)
            {
                var run = action;
                foreach (var layer in layers) { var next = run; run = s => layer(next, s); }
                return run(stop);
            }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                var pipe = new Pipeline<string>().Add(async (next, stop) => { try { return await next(stop); } catch { return await next(stop); } });
                Cloud.Send({|SOV1001:await pipe.ExecuteAsync(_ => ValueTask.FromResult(p.Nir))|});
                await pipe.ExecuteAsync(async stop => { await Task.Delay(1, stop); Cloud.Send({|SOV1001:p.Nir|}); return ""; });
                var other = new Pipeline<string>().Add(async (next, stop) => await next(stop));
                Cloud.Send(await other.ExecuteAsync(_ => ValueTask.FromResult("w")));
            }
        }
        """);

    [Fact]
    public Task A_typed_client_over_http() => CallCase.Verifies("""
        using System.Net.Http; using System.Net.Http.Json;
        sealed class Api
        {
            private readonly HttpClient client = new() { BaseAddress = new Uri("https://acct.blob.core.windows.net/") };
            public async Task<TOut?> PostAsync<TIn, TOut>(string path, TIn body, CancellationToken stop = default)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
                using var response = await client.SendAsync(request, stop);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<TOut>(stop);
            }
        }
        record Body(string Nir, string Ward);
        class Export(Api api)
        {
            async Task Run(Patient p)
            {
                await api.PostAsync<Body, string>("a", {|SOV1001:new Body(p.Nir, "w")|});
                await api.PostAsync<Body, string>("a", new Body("x", "w"));
                var answer = await api.PostAsync<string, string>("a", "w");
                Cloud.Send(answer);
            }
        }
        """);

    [Fact]
    public Task Writers_of_documents() => CallCase.Verifies("""
        using System.Text.Json; using System.Xml.Linq; using System.Xml; using System.Text.Json.Nodes;
        class Export
        {
            void Run(Patient p)
            {
                var x = new XElement("p", new XAttribute("nir", p.Nir), new XElement("ward", "7"));
                Cloud.Send({|SOV1001:x|});
                Cloud.Send({|SOV1001:x.ToString()|});
                var o = new JsonObject { ["nir"] = p.Nir, ["ward"] = "7" };
                Cloud.Send({|SOV1001:o.ToJsonString()|});
                using var s = new MemoryStream();
                using (var w = new Utf8JsonWriter(s)) { w.WriteStartObject(); w.WriteString("nir", p.Nir); w.WriteEndObject(); }
                Cloud.Send({|SOV1001:s.ToArray()|});
                using var t = new StringWriter();
                using (var w = XmlWriter.Create(t)) { w.WriteElementString("nir", p.Nir); }
                Cloud.Send({|SOV1001:t.ToString()|});
                var json = JsonSerializer.Serialize(new { p.Nir, Ward = 1 });
                Cloud.Send({|SOV1001:json|});
                using var doc = JsonDocument.Parse(json);
                Cloud.Send({|SOV1001:doc.RootElement.GetProperty("Nir").GetString()|});
                var none = new XElement("p", new XElement("ward", "7"));
                Cloud.Send(none);
                using var u = new MemoryStream();
                using (var w = new Utf8JsonWriter(u)) { w.WriteStartObject(); w.WriteString("nir", "x"); w.WriteEndObject(); }
                Cloud.Send(u.ToArray());
            }
        }
        """);

    [Fact]
    public Task Archives_and_compressed_streams() => CallCase.Verifies("""
        using System.IO.Compression; using System.Security.Cryptography; using System.Text;
        class Export
        {
            async Task Run(Patient p)
            {
                using var target = new MemoryStream();
                await using (var zip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
                await using (var writer = new StreamWriter(zip, Encoding.UTF8)) { await writer.WriteLineAsync(p.Nir); await writer.FlushAsync(); }
                target.Position = 0;
                Cloud.Send({|SOV1001:target|});
                using var archive = new MemoryStream();
                using (var a = new ZipArchive(archive, ZipArchiveMode.Create, true))
                {
                    var entry = a.CreateEntry("p.txt");
                    using var es = entry.Open();
                    using var ew = new StreamWriter(es);
                    ew.Write(p.Nir);
                }
                Cloud.Send({|SOV1001:archive.ToArray()|});
                using var other = new MemoryStream();
                using (var zip = new GZipStream(other, CompressionLevel.Fastest)) using (var w = new StreamWriter(zip)) w.Write("x");
                Cloud.Send(other.ToArray());
                using var copy = new MemoryStream();
                target.CopyTo(copy);
                Cloud.Send({|SOV1001:copy.GetBuffer()|});
                using var aes = Aes.Create();
                using var c = new MemoryStream();
                using (var cs = new CryptoStream(c, aes.CreateEncryptor(), CryptoStreamMode.Write)) cs.Write(Encoding.UTF8.GetBytes(p.Nir));
                Cloud.Send({|SOV1001:c.ToArray()|});
            }
        }
        """);

    [Fact]
    public Task Caches_of_pairs() => CallCase.Verifies("""
        using System.Collections.Concurrent;
        class Cache<TKey, TValue> where TKey : notnull
        {
            private readonly ConcurrentDictionary<TKey, (TValue Value, DateTime At)> items = new();
            public TValue Get(TKey key, Func<TKey, TValue> make) => items.GetOrAdd(key, k => (make(k), DateTime.UtcNow)).Value;
            public async Task<TValue> GetAsync(TKey key, Func<TKey, Task<TValue>> make) { if (items.TryGetValue(key, out var hit)) return hit.Value; var v = await make(key); items[key] = (v, DateTime.UtcNow); return v; }
        }
        class Names(Cache<int, string> cache) { public string Of(int id, Patient p) => cache.Get(id, _ => p.Nir); }
        class Wards { private readonly Cache<int, string> cache = new(); public string Of(int id) => cache.Get(id, i => "w" + i); public Task<string> OfAsync(int id) => cache.GetAsync(id, async i => { await Task.Yield(); return "w"; }); }
        class Export(Names names, Wards wards)
        {
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:names.Of(1, p)|});
                Cloud.Send(new Cache<int, string>().Get(1, i => "w"));
                Cloud.Send({|SOV1001:await new Cache<int, string>().GetAsync(1, i => Task.FromResult(p.Nir))|});
            }
        }
        """);

    [Fact]
    public Task Ambient_state() => CallCase.Verifies("""
        static class Ambient
        {
            private static readonly AsyncLocal<string?> current = new();
            [ThreadStatic] private static string? last;
            public static string? Current { get => current.Value; set => current.Value = value; }
            public static IDisposable Use(string s) { last = s; Current = s; return new Pop(); }
            sealed class Pop : IDisposable { public void Dispose() => Current = null; }
            public static string? Last => last;
        }
        class Start { void Run(Patient p) { using (Ambient.Use(p.Nir)) { } } }
        class Export { void Run() { Cloud.Send({|SOV1001:Ambient.Current|}); Cloud.Send({|SOV1001:Ambient.Last|}); } }
        """);
}
