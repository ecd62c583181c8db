using System.Text.Json;

namespace HospitalPortal.Laboratory;

internal sealed class ResultInbox(ResultRepository repository, ResultArchive archive, AlertFeed alerts, ILogger<ResultInbox> logger)
{
    public async Task Receive(LaboratoryResult result)
    {
        // SOV2005: the console of a container is a log like any other.
        Console.WriteLine(JsonSerializer.Serialize(result));

        if (result.Value < 0)
        {
            // SOV2005: a helper in another file wrote the patient's number into this text.
            logger.LogWarning("Refused: {Result}", ResultText.Of(result));
            return;
        }

        await repository.Save(result);
        await archive.Keep(result);
        await alerts.Raise(result);

        // Silent: what was measured, not of whom.
        logger.LogInformation("Kept one {Code}", result.Code);
    }
}
