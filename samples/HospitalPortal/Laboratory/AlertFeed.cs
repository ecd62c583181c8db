namespace HospitalPortal.Laboratory;

/// <summary>Results that the infection team must see. Who deploys this sets the address.</summary>
internal sealed class AlertFeed([Destination("alerts.chu-exemple.example")] HttpClient http)
{
    // Silent: the attribute says that the client sends to a host of the hospital.
    public Task Raise(LaboratoryResult result) => http.PostAsJsonAsync("alerts", result);
}
