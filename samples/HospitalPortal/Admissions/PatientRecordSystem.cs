namespace HospitalPortal.Admissions;

internal sealed class PatientRecordSystem(HttpClient http)
{
    // Silent: .editorconfig says that this host stands in the hospital itself.
    public Task Register(Admission admission) =>
        http.PostAsJsonAsync("https://dpi.chu-exemple.example/admissions", admission);
}
