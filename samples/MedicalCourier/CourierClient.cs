namespace MedicalCourier;

/// <summary>Brings documents to doctors. Over which servers, its documentation may say.</summary>
public sealed class CourierClient(HttpClient http)
{
    /// <summary>Delivers a document.</summary>
    public Task Deliver(string recipient, string document) =>
        http.PostAsync($"https://api.courier.example/{Uri.EscapeDataString(recipient)}", new StringContent(document));
}
