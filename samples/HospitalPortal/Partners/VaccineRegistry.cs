namespace HospitalPortal.Partners;

// SOV4003: who decided this? Until somebody finds the paper, it holds.
[AuthorisedTransfer("google-cloud", Level = "pseudonymised", Expires = "2027-06-30")]
internal sealed class VaccineRegistry(HttpClient http)
{
    // Silent: authorised.
    public Task Declare(ResearchRecord record) => http.PostAsJsonAsync("https://vaccines.run.app/doses", record);
}
