namespace HospitalPortal.Partners;

// SOV4001: what was allowed until June is not allowed any more.
[AuthorisedTransfer("aws", Level = "pseudonymised", Reference = "CNIL 2021-087", Expires = "2026-06-30")]
internal sealed class CancerRegistry(HttpClient http)
{
    // SOV1002: and so this is reported again.
    public Task Declare(ResearchRecord record) => http.PostAsJsonAsync("https://registry.execute-api.us-east-1.amazonaws.com/cases", record);
}
