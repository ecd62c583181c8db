using OpenAI.Chat;

namespace HospitalPortal.Letters;

internal sealed class LetterTranslation(IConfiguration configuration)
{
    private readonly ChatClient chat = new("gpt-5-mini", configuration["Keys:Translation"]);

    public async Task<string> Of(DischargeLetter letter, string language)
    {
        var prompt = new UserChatMessage($"Translate into {language}:\n{letter.Text}");

        // SOV1001: a client without an endpoint sends to OpenAI itself, where not even pseudonyms may go.
        ChatCompletion completion = await chat.CompleteChatAsync(prompt);
        return completion.Content[0].Text;
    }
}
