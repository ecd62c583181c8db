namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class OpenAiTests
{
    [Fact]
    public Task A_prompt_at_OpenAI_is_reported_whatever_its_level() => Sdk.OpenAi("""
        using OpenAI.Chat;

        public sealed class Summary(ChatClient chat)
        {
            public async Task<string> Letter(Patient patient)
            {
                List<ChatMessage> messages = [new SystemChatMessage("Summarise."), new UserChatMessage($"{patient.Nir}: {patient.Diagnosis}")];
                ChatCompletion completion = await chat.CompleteChatAsync({|SOV1001:messages|});
                return completion.Content[0].Text;
            }

            public Task Facts(Patient patient) => chat.CompleteChatAsync({|SOV1002:patient.Diagnosis|});

            public Task Question() => chat.CompleteChatAsync("What is a discharge letter?");
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task At_a_sovereign_endpoint_pseudonymising_is_what_is_missing() => Sdk.OpenAi("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public sealed class Summary
        {
            private readonly ChatClient _chat = new("llama", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://llama.gra.ai.cloud.ovh.net/v1") });

            public Task Letter(Patient patient) => _chat.CompleteChatAsync({|SOV2001:patient.Nir|});

            public Task Facts(Patient patient) => _chat.CompleteChatAsync(patient.Diagnosis);
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
