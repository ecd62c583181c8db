namespace HospitalPortal.Letters;

internal sealed class FamilyDoctor(HttpClient http)
{
    // SOV1003: somebody's server, and neither the catalogue nor the policy knows whose.
    public Task Send(DischargeLetter letter) =>
        http.PostAsJsonAsync("https://letters.doctors.example/inbox", letter);
}
