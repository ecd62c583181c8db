namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>The base library calling back, and the base library's writers over one another.</summary>
public sealed class ExternalCallbackTests
{
    [Fact]
    public Task Converters_and_folds_of_the_library() => CallCase.Verifies("""
        class Export
        {
            void Run(List<Patient> patients, string[] wards)
            {
                Cloud.Send({|SOV1001:patients.ConvertAll(p => p.Nir)|});
                Cloud.Send(patients.ConvertAll(p => "patient"));
                Cloud.Send({|SOV1001:Array.ConvertAll(patients.ToArray(), p => p.Nir)|});
                Cloud.Send({|SOV1001:patients.Aggregate("", (text, p) => text + p.Nir)|});
                Cloud.Send(patients.Aggregate(0, (n, p) => n + p.Nir.Length));
                Cloud.Send({|SOV1001:wards.Zip(patients, (ward, p) => ward + p.Nir)|});
                Cloud.Send(wards.Zip(patients, (ward, p) => ward));
                Cloud.Send({|SOV1001:patients.SelectMany(p => wards, (p, ward) => p.Nir + ward)|});
                Cloud.Send({|SOV1001:patients.ToLookup(p => p.HeartRate, p => p.Nir)|});
                Cloud.Send({|SOV1001:patients.MaxBy(p => p.HeartRate)!.Nir|});
                Cloud.Send({|SOV1001:Enumerable.Range(0, 3).Select(i => patients[i].Nir)|});
                Cloud.Send(Enumerable.Range(0, 3).Select(i => wards[i]));
                patients.Sort((left, right) => string.CompareOrdinal(left.Nir, right.Nir));
                Cloud.Send(wards.OrderBy(ward => ward.Length).First());
            }
        }
        """);

    [Fact]
    public Task A_regular_expression_carries_what_it_matched() => CallCase.Verifies("""
        using System.Text.RegularExpressions;
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Regex.Match(p.Nir, "[0-9]+").Value|});
                Cloud.Send({|SOV1001:Regex.Match(p.Nir, "(?<year>[0-9]+)").Groups["year"].Value|});
                Cloud.Send({|SOV1001:Regex.Replace(p.Nir, " ", "")|});
                Cloud.Send({|SOV1001:Regex.Replace("{nir}", "{nir}", match => p.Nir)|});
                Cloud.Send(Regex.IsMatch(p.Nir, "[0-9]{15}"));
                foreach (Match match in Regex.Matches(p.Nir, "[0-9]")) Cloud.Send({|SOV1001:match.Value|});
                Cloud.Send(Regex.Match("ward 7", "[0-9]+").Value);
            }
        }
        """);

    [Fact]
    public Task Writers_over_streams_over_streams() => CallCase.Verifies("""
        using System.IO.Compression;
        using System.Text;
        using System.Text.Json;
        using System.Xml;
        class Export
        {
            void Run(Patient p)
            {
                using var packed = new MemoryStream();
                using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                using (var text = new StreamWriter(zip, Encoding.UTF8))
                    text.Write(p.Nir);
                Cloud.Send({|SOV1001:packed.ToArray()|});

                var json = new MemoryStream();
                using (var writer = new Utf8JsonWriter(json)) { writer.WriteStartObject(); writer.WriteString("nir", p.Nir); writer.WriteEndObject(); }
                Cloud.Send({|SOV1001:json|});

                var xml = new StringBuilder();
                using (var writer = XmlWriter.Create(xml)) writer.WriteElementString("nir", p.Nir);
                Cloud.Send({|SOV1001:xml.ToString()|});

                var bytes = new MemoryStream();
                new BinaryWriter(bytes).Write(p.HeartRate);
                Cloud.Send({|SOV1002:bytes.GetBuffer()|});

                var copy = new MemoryStream();
                packed.CopyTo(copy);
                Cloud.Send({|SOV1001:copy|});

                var clean = new MemoryStream();
                using (var writer = new StreamWriter(clean, leaveOpen: true)) writer.Write("ward");
                Cloud.Send(clean.ToArray());
            }
        }
        """);

    [Fact]
    public Task A_json_document_carries_what_it_was_made_of() => CallCase.Verifies("""
        using System.Text.Json;
        using System.Text.Json.Nodes;
        class Ward { public string Name { get; set; } = ""; }
        class Export
        {
            void Run(Patient p, Ward ward)
            {
                var node = new JsonObject { ["nir"] = p.Nir, ["ward"] = "7" };
                Cloud.Send({|SOV1001:node.ToJsonString()|});
                Cloud.Send({|SOV1001:node["nir"]!.ToString()|});
                var text = JsonSerializer.Serialize(p);
                Cloud.Send({|SOV1001:JsonDocument.Parse(text).RootElement.GetProperty("Nir").GetString()|});
                Cloud.Send({|SOV1001:JsonSerializer.Deserialize<Dictionary<string, object>>(text)!["Nir"]|});
                Cloud.Send(JsonSerializer.Serialize(ward));
                Cloud.Send({|SOV1001:JsonSerializer.Serialize(new { p.Nir, ward.Name })|});
                Cloud.Send(JsonSerializer.Serialize(new { ward.Name }));
            }
        }
        """);

    [Fact]
    public Task Collections_of_the_library_keep_their_contents_apart() => CallCase.Verifies("""
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        class Export
        {
            void Run(Patient p)
            {
                var bag = new ConcurrentDictionary<string, string>();
                bag.TryAdd("nir", p.Nir);
                Cloud.Send({|SOV1001:bag.GetOrAdd("nir", key => "none")|});
                Cloud.Send({|SOV1001:bag.AddOrUpdate("nir", "a", (key, old) => old + "!")|});
                var other = new ConcurrentDictionary<string, string>();
                Cloud.Send(other.GetOrAdd("ward", key => "7"));
                Cloud.Send({|SOV1001:other.GetOrAdd("nir", key => p.Nir)|});
                var fixedList = ImmutableList<string>.Empty.Add("a");
                var grown = fixedList.Add(p.Nir);
                Cloud.Send(fixedList);
                Cloud.Send({|SOV1001:grown|});
                var linked = new LinkedList<string>();
                linked.AddLast(p.Nir);
                Cloud.Send({|SOV1001:linked.First!.Value|});
                var queue = new PriorityQueue<string, int>();
                queue.Enqueue(p.Nir, 3);
                Cloud.Send({|SOV1001:queue.Dequeue()|});
                if (queue.TryPeek(out var text, out var priority)) { Cloud.Send({|SOV1001:text|}); Cloud.Send(priority); }
            }
        }
        """);
}
