namespace HospitalPortal.Research;

internal sealed class TrendReport(HttpClient http)
{
    public async Task<string> Of(IReadOnlyList<ResearchRecord> records)
    {
        var question = new { model = "mistral-small-latest", messages = new[] { new { role = "user", content = string.Join('\n', records) } } };

        // SOV1002: the provider is French, but nothing shows where it hosts, nor that it is certified for health data.
        var answer = await http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", question);
        return await answer.Content.ReadAsStringAsync();
    }
}
