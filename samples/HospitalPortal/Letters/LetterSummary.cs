using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace HospitalPortal.Letters;

internal sealed class LetterSummary(IConfiguration configuration, [FromKeyedServices(Pseudonyms.PseudonymsRoom.Summary)] IPseudonymiser pseudonyms)
{
    private readonly ChatClient chat = new(
        "Mistral-Small-3.2-24B",
        new ApiKeyCredential(configuration["Keys:Summary"]!),
        new OpenAIClientOptions { Endpoint = new Uri("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1") });

    public async Task<string> Of(DischargeLetter letter)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("Résume cette lettre de sortie en cinq lignes."),
            new UserChatMessage(letter.Text),
        ];

        // SOV2001: the model runs at OVHcloud, which would do for pseudonyms; no model gets names.
        ChatCompletion completion = await chat.CompleteChatAsync(messages);
        return completion.Content[0].Text;
    }

    public async Task<string> Of(Patient patient, IReadOnlyList<LaboratoryResult> results)
    {
        var age = BirthDates.ToAge(patient.BirthDate, DateOnly.FromDateTime(DateTime.UtcNow));
        var values = string.Join('\n', results.Select(result => $"{result.Code}: {result.Value} {result.Unit}"));
        var question = $"Quelles valeurs de {pseudonyms.Pseudonymise(patient.Ins)}, {age} ans, sortent de l'ordinaire ?\n{values}";

        // Silent: the same model, and in place of the person a pseudonym that only this hospital can resolve, with an age.
        ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(question));
        return completion.Content[0].Text;
    }
}
