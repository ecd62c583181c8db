namespace HospitalPortal.Partners;

// SOV4004: the registry moved into the hospital, and what allowed the old one was left behind.
[AuthorisedTransfer("oracle-cloud", Level = "pseudonymised", Reference = "CNIL 2022-011", Expires = "2027-12-31")]
internal sealed class DialysisRegistry(HttpClient http)
{
    // Silent: a host of the hospital.
    public Task Declare(ResearchRecord record) => http.PostAsJsonAsync("https://dialysis.chu-exemple.example/cases", record);
}
