namespace HospitalPortal.Admissions;

internal sealed class BedBoard(HttpClient http)
{
    // SOV1006: a region of Azure in the Netherlands is Azure.
    private const string Workflow = "https://prod-12.westeurope.logic.azure.com/workflows/beds";

    public Task Announce(Admission admission)
    {
        var notice = BedNotice.Of(admission);

        // SOV1001: the notice has no tag of its own, yet the patient's name is in it, and it goes to Azure.
        return http.PostAsJsonAsync(Workflow, notice);
    }
}
