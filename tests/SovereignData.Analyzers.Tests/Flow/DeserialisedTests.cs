namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What is read out of a text holds what the text does, also where something beside it says what it looks like.</summary>
public sealed class DeserialisedTests
{
    private const string Dto = """
        class Dto { public string Text { get; set; } = ""; public string? Note { get; set; } }

        """;

    [Fact]
    public Task With_the_metadata_of_its_type() => CallCase.Verifies("using System.Text.Json; using System.Text.Json.Serialization.Metadata;\n" + Dto + """
        class Export(JsonTypeInfo<Dto> info)
        {
            async Task Run(Patient p, Stream stream)
            {
                var json = JsonSerializer.Serialize(new Dto { Text = p.Nir }, info);
                Cloud.Send({|SOV1001:JsonSerializer.Deserialize(json, info)!.Text|});
                using var document = JsonDocument.Parse(json);
                Cloud.Send({|SOV1001:document.RootElement.Deserialize(info)!.Text|});
                Cloud.Send(JsonSerializer.Deserialize("{}", info)!.Text);
                Cloud.Send((await JsonSerializer.DeserializeAsync(stream, info))!.Text);
            }
        }
        """);

    [Fact]
    public Task With_an_object_that_is_like_it_or_is_filled() => CallCase.Of("using Newtonsoft.Json;\n" + Dto + """
        class Export
        {
            void Run(Patient p)
            {
                var like = new { Text = "", Count = 0 };
                Cloud.Send({|SOV1001:JsonConvert.DeserializeAnonymousType(JsonConvert.SerializeObject(p), like)!.Text|});
                Cloud.Send(JsonConvert.DeserializeAnonymousType("{}", like)!.Text);
                var dto = new Dto();
                JsonConvert.PopulateObject("{}", dto);
                Cloud.Send(dto.Text);
                JsonConvert.PopulateObject(JsonConvert.SerializeObject(p), dto);
                Cloud.Send({|SOV1001:dto.Text|});
                Cloud.Send({|SOV1001:dto.Note|});
            }
        }
        """).WithPackage("Newtonsoft.Json", "13.0.3").RunAsync(TestContext.Current.CancellationToken);
}
