namespace HospitalPortal.Partners;

internal sealed class SentinelNetwork(HttpClient http)
{
    // Silent: sovereign-policy.json authorises this class to send pseudonymised data to Azure.
    public Task Report(ResearchRecord record) => http.PostAsJsonAsync("https://sentinel.azurewebsites.net/cases", record);
}
