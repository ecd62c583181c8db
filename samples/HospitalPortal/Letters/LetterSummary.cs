using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace HospitalPortal.Letters;

internal sealed class LetterSummary(IConfiguration configuration)
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

    public async Task<string> Of(IReadOnlyList<ResearchRecord> records)
    {
        var question = $"Quelles valeurs sortent de l'ordinaire ? {string.Join('\n', records)}";

        // Silent: the same model, and pseudonymised records only.
        ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(question));
        return completion.Content[0].Text;
    }
}
