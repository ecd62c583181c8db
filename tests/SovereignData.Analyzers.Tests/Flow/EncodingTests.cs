namespace SovereignData.Analyzers.Tests.Flow;

public sealed class EncodingTests
{
    [Fact]
    public Task Bytes_carry_the_text() => FlowCase.Body("""
        var bytes = Encoding.UTF8.GetBytes(patient.Nir);
        Cloud.Send({|SOV1001:bytes|});
        Cloud.SendBytes({|SOV1001:bytes|});
        Cloud.Send({|SOV1001:bytes[3]|});
        Cloud.Send({|SOV1001:Encoding.UTF8.GetString(bytes)|});
        Cloud.Send({|SOV1001:Encoding.ASCII.GetString(bytes, 0, 4)|});
        Cloud.Send(bytes.Length);
        Cloud.Send(Encoding.UTF8.GetByteCount(patient.Nir));
        Cloud.Send(Encoding.UTF8.GetBytes("none"));
        """);

    [Fact]
    public Task Base64_and_hex_carry_the_text() => FlowCase.Body("""
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(patient.Nir));
        Cloud.Send({|SOV1001:base64|});
        Cloud.Send({|SOV1001:Convert.FromBase64String(base64)|});
        Cloud.Send({|SOV1001:Convert.ToHexString(Encoding.UTF8.GetBytes(patient.Nir))|});
        Cloud.Send({|SOV1001:Convert.FromHexString(patient.Nir)|});
        Cloud.Send(Convert.ToBase64String("none"u8));
        """);

    [Fact]
    public Task Bytes_encoded_into_a_buffer_carry_the_text() => FlowCase.Body("""
        var buffer = new byte[32];
        var written = Encoding.UTF8.GetBytes(patient.Nir, buffer);
        Cloud.Send({|SOV1001:buffer|});
        Cloud.Send(written);
        var old = new byte[32];
        Encoding.UTF8.GetBytes(patient.Nir, 0, 4, old, 0);
        Cloud.Send({|SOV1001:old|});
        var none = new byte[32];
        Encoding.UTF8.GetBytes("none", none);
        Cloud.Send(none);
        """);

    [Fact]
    public Task Json_carries_the_object() => FlowCase.Body("""
        Cloud.Send({|SOV1001:JsonSerializer.Serialize(patient)|});
        Cloud.Send({|SOV1001:JsonSerializer.SerializeToUtf8Bytes(patient)|});
        Cloud.Send({|SOV1002:JsonSerializer.Serialize(new { patient.City, patient.HeartRate })|});
        Cloud.Send({|SOV1001:JsonSerializer.Serialize<object>(new { Ward = 3, patient.Nir })|});
        Cloud.Send({|SOV1001:JsonSerializer.Serialize(new[] { patient })|});
        Cloud.Send({|SOV1001:JsonSerializer.Serialize(new Dictionary<string, object?> { ["p"] = patient })|});
        Cloud.Send(JsonSerializer.Serialize(new { Ward = 3, patient.Nir.Length }));
        """);

    [Fact]
    public Task Json_of_a_box_tells_what_is_in_it() => FlowCase.Body("""
        var box = new Box { A = "cardiology" };
        Cloud.Send(JsonSerializer.Serialize(box));
        box.Next = new Box { B = patient.Nir };
        Cloud.Send({|SOV1001:JsonSerializer.Serialize(box)|});
        """);

    [Fact]
    public Task Reading_json_carries_its_text() => FlowCase.Body("""
        var json = JsonSerializer.Serialize(new { patient.Nir });
        Cloud.Send({|SOV1001:JsonSerializer.Deserialize<Dictionary<string, string>>(json)|});
        Cloud.Send({|SOV1001:JsonSerializer.Deserialize<Box>(json)!.A|});
        using var document = JsonDocument.Parse(json);
        Cloud.Send({|SOV1001:document.RootElement.GetProperty("Nir").GetString()|});
        Cloud.Send({|SOV1001:System.Text.Json.Nodes.JsonNode.Parse(json)!["Nir"]!.GetValue<string>()|});
        Cloud.Send(JsonSerializer.Deserialize<Box>("{}"));
        """);

    [Fact]
    public Task Reading_json_as_a_tagged_type_is_tagged_by_it() => FlowCase.Members("""
        void Run(string json)
        {
            Cloud.Send(json);
            var patient = JsonSerializer.Deserialize<Patient>(json);
            Cloud.Send({|SOV1001:patient|});
            Cloud.Send({|SOV1002:patient!.City|});
            Cloud.Send({|SOV1001:JsonSerializer.Deserialize<List<Patient>>(json)![0].Nir|});
            Cloud.Send({|SOV1002:JsonSerializer.Deserialize<Patient[]>(json)!.Select(p => p.City).First()|});
        }
        """);

    [Fact]
    public Task Json_nodes_carry_what_is_put_into_them() => FlowCase.Body("""
        var node = new System.Text.Json.Nodes.JsonObject { ["ward"] = 3 };
        Cloud.Send(node.ToJsonString());
        node["nir"] = patient.Nir;
        Cloud.Send({|SOV1001:node.ToJsonString()|});
        """);

    [Fact]
    public Task A_json_writer_writes_into_its_stream() => FlowCase.Body("""
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("nir", patient.Nir);
            writer.WriteEndObject();
        }

        Cloud.Send({|SOV1001:Encoding.UTF8.GetString(stream.ToArray())|});
        """);

    [Fact]
    public Task Serialising_into_a_stream_fills_it() => FlowCase.Members("""
        async Task Run(Patient patient)
        {
            using var stream = new MemoryStream();
            await JsonSerializer.SerializeAsync(stream, patient);
            stream.Position = 0;
            Cloud.Send({|SOV1001:stream|});
            using var none = new MemoryStream();
            JsonSerializer.Serialize(none, new { Ward = 3 });
            Cloud.Send(none.ToArray());
        }
        """);

    [Fact]
    public Task Xml_carries_what_is_put_into_it() => FlowCase.Body("""
        var element = new System.Xml.Linq.XElement("patient", new System.Xml.Linq.XAttribute("nir", patient.Nir));
        Cloud.Send({|SOV1001:element.ToString()|});
        var builder = new StringBuilder();
        using (var writer = System.Xml.XmlWriter.Create(builder))
            writer.WriteElementString("city", patient.City);
        Cloud.Send({|SOV1002:builder.ToString()|});
        var output = new StringWriter();
        new System.Xml.Serialization.XmlSerializer(typeof(Patient)).Serialize(output, patient);
        Cloud.Send({|SOV1001:output.ToString()|});
        Cloud.Send(new System.Xml.Linq.XElement("ward", index).ToString());
        """);

    [Fact]
    public Task Compressed_and_encoded_is_still_the_text() => FlowCase.Body("""
        var plain = JsonSerializer.SerializeToUtf8Bytes(new { patient.City });
        using var output = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(output, System.IO.Compression.CompressionLevel.Optimal))
            zip.Write(plain, 0, plain.Length);
        var parts = Convert.ToBase64String(output.ToArray()).Chunk(76).Select(line => new string(line));
        Cloud.Send({|SOV1002:string.Join('\n', parts)|});
        """);
}
