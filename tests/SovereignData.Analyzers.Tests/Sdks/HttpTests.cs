namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class HttpTests
{
    [Fact]
    public Task The_literal_host_decides() => Sdk.Plain("""
        using System.Net.Http.Json;

        public sealed class Push(HttpClient http)
        {
            public Task Aws(Patient patient) => http.PostAsJsonAsync({|SOV1006:"https://x.execute-api.eu-west-3.amazonaws.com/patients"|}, {|SOV1001:patient|});

            public Task Outscale(Patient patient) => http.PostAsJsonAsync("https://oos.eu-west-2.outscale.com/patients", patient);

            public Task Local(Patient patient) => http.PutAsJsonAsync("http://127.0.0.1:8080/patients", patient);

            public Task Unknown(Patient patient) => http.PostAsJsonAsync("https://partner.example/patients", {|SOV1003:patient|});

            public Task Any(Uri address, Patient patient) => http.PostAsJsonAsync(address, {|SOV1007:patient|});
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Messages_contents_addresses_and_base_addresses_are_followed() => Sdk.Plain("""
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;

        public sealed class Push(HttpClient http)
        {
            private const string Host = "https://storage.googleapis.com";

            public async Task Message(Patient patient)
            {
                using var message = new HttpRequestMessage(HttpMethod.Post, Host + "/bucket");
                message.Content = new StringContent(JsonSerializer.Serialize(patient), Encoding.UTF8, "application/json");
                await http.SendAsync({|SOV1001:message|});
            }

            public Task Address(Patient patient) => http.GetAsync({|SOV1001:$"{Host}/patients/{patient.Nir}"|});

            public async Task Base(Patient patient)
            {
                using var client = new HttpClient { BaseAddress = new Uri("https://api.openai.com") };
                await client.PostAsync("v1/chat", {|SOV1002:JsonContent.Create(new { patient.Diagnosis })|});
            }

            public async Task Relative(Patient patient)
            {
                using var client = new HttpClient { BaseAddress = new Uri("https://s3.fr-par.scw.cloud") };
                await client.PostAsync($"patients/{Guid.NewGuid()}", new StringContent(patient.Nir));
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task What_comes_back_is_not_what_was_sent() => Sdk.Plain("""
        using System.Net.Http.Json;

        public sealed class Push(HttpClient http)
        {
            public async Task Send(Patient patient)
            {
                var response = await http.PostAsJsonAsync("https://oos.eu-west-2.outscale.com/patients", patient);
                Console.WriteLine($"{response.StatusCode} {response.ReasonPhrase} {await response.Content.ReadAsStringAsync()}");
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
