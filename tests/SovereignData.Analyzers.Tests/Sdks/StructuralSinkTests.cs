using SovereignData.Analyzers.Tests.Health;

namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Sinks that are known by what their methods bear, belong to or take, rather than by name.</summary>
public sealed class StructuralSinkTests
{
    private const string Letter = "[SovereignData.HealthData] public sealed class Letter { [SovereignData.DirectIdentifier] public string Name { get; set; } = \"\"; public string Text { get; set; } = \"\"; }\n";

    [Fact]
    public Task The_methods_of_a_Refit_interface_send_and_others_do_not() => Verify("Refit", """
        using Refit;
        public interface IArchive
        {
            [Post("/letters")] System.Threading.Tasks.Task Keep([Body] Letter letter);
            string Describe(Letter letter);
        }
        public sealed class Desk
        {
            void Run(Letter letter)
            {
                var archive = RestService.For<IArchive>("https://chu.blob.core.windows.net");
                archive.Keep({|SOV1001:letter|});
                archive.Describe(letter);
                RestService.For<IArchive>("http://localhost:9000").Keep(letter);
            }
        }
        """);

    [Fact]
    public Task A_generated_client_of_gRPC_sends_the_messages_that_it_takes() => Verify("Grpc", """
        using Grpc.Net.Client; using Grpc.Sample;
        public sealed class Desk
        {
            void Run(Letter letter)
            {
                var client = new GreeterClient(GrpcChannel.ForAddress("https://greeter.azurewebsites.net"));
                client.SayHello({|SOV1001:new HelloRequest { Name = letter.Name }|});
                client.SayHello(new HelloRequest { Name = "nobody" });
                client.WithHost(letter.Name);
            }
        }
        """, "Google.Cloud");

    [Fact]
    public Task A_service_of_Stripe_sends_the_options_that_it_takes() => Verify("Stripe.net", """
        using Stripe;
        public sealed class Billing
        {
            void Run(Letter letter, CustomerService customers)
            {
                customers.Create({|SOV1001:new CustomerCreateOptions { Name = letter.Name }|});
                customers.List(new CustomerListOptions());
                customers.Get(letter.Name);
            }
        }
        """);

    [Fact]
    public Task A_client_of_Google_Cloud_sends_the_messages_that_it_takes() => Verify("Google.Cloud", """
        using Google.Cloud.Language.V1; using Google.Cloud.Firestore; using Google.Cloud.Storage.V1;
        public sealed class Desk
        {
            void Run(Letter letter, LanguageServiceClient language, DocumentReference document, StorageClient storage, System.IO.MemoryStream stream)
            {
                language.AnalyzeEntities({|SOV1001:new AnalyzeEntitiesRequest { Text = letter.Text + letter.Name }|});
                language.GetThing(new GetThingRequest());
                new AnalyzeEntitiesRequest().MergeFrom(new AnalyzeEntitiesRequest { Text = letter.Name });
                document.SetAsync({|SOV1001:letter|});
                storage.UploadObject("bucket", {|SOV1001:letter.Name|}, "text/plain", stream);
            }
        }
        """);

    [Theory]
    [InlineData("Sentry", "Sentry.SentrySdk.CaptureMessage({|SOV1001:letter.Name|});")]
    [InlineData("Sentry", "Sentry.SentrySdk.ConfigureScope(scope => scope.SetTag(\"patient\", {|SOV1001:letter.Name|}));")]
    [InlineData("Datadog", "((StatsdClient.IDogStatsd)null!).Increment(\"letters\", tags: {|SOV1001:new[] { letter.Name }|});")]
    [InlineData("Twilio", "Twilio.Rest.Api.V2010.Account.MessageResource.Create(new Twilio.Types.PhoneNumber(\"+33\"), body: {|SOV1001:letter.Name|});")]
    [InlineData("FirebaseAdmin", "FirebaseAdmin.Messaging.FirebaseMessaging.DefaultInstance.SendAsync({|SOV1001:new FirebaseAdmin.Messaging.Message { Topic = letter.Name }|});")]
    [InlineData("Mistral.SDK", "new Mistral.SDK.MistralClient(\"key\").Embeddings.GetEmbeddingsAsync(new());")]
    public Task A_vendors_SDK_sends_to_its_vendor(string sdk, string statement) => Verify(sdk, $$"""
        public sealed class Desk { void Run(Letter letter) { {{statement}} } }
        """);

    [Fact]
    public Task A_policy_may_say_the_same_of_the_houses_own() => SovereignData.Testing.Verify.Code(Letter + """
        public sealed class RemoteAttribute : System.Attribute { }
        public abstract class Gateway { }
        public sealed class Ward : Gateway { public void Tell(Letter letter, int bed) { } public void Count(int beds) { } }
        public static class Calls { [Remote] public static void Ring(string text) { } public static void Note(string text) { } }
        public sealed class Desk
        {
            void Run(Letter letter, Ward ward)
            {
                ward.Tell({|SOV1001:letter|}, 3);
                ward.Count(letter.Text.Length);
                Calls.Ring({|SOV1001:letter.Name|});
                Calls.Note(letter.Name);
            }
        }
        """).WithPolicy("""
        { "version": 1, "sinks": [
          { "receiver": "T:Gateway", "argumentTypes": ["T:Letter"], "provider": "azure", "kind": "messaging" },
          { "attribute": "T:RemoteAttribute", "provider": "azure", "kind": "messaging" } ] }
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string sdk, string code, params string[] others) =>
        Known.Stubs([sdk, .. others], code.Contains("using ", StringComparison.Ordinal) ? code + "\n" + Letter : Letter + code).RunAsync(TestContext.Current.CancellationToken);
}
