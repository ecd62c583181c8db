using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>SOV1004: health data handed to a networking package that the catalogue does not know.</summary>
public sealed class UnknownPackageTests
{
    private const string Courier = """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso.Courier;

        public sealed class Parcel
        {
            public Parcel(string text) => Text = text;
            public string Text { get; set; }
            public void Deliver() { }
            public Task DeliverTo(string city) => Task.CompletedTask;
            public string Read() => Text;
            public void Dispose() { }
            public Parcel With(string text) { Text += text; return this; }
        }

        public interface IRoute { string Name(string city); }

        public sealed class CourierClient
        {
            private readonly HttpClient _http = new();
            public CourierClient(string address) { }
            public string Last { get; set; } = "";
            public Task Send(Parcel parcel) => _http.PostAsync("/", new StringContent(parcel.Text));
            public Task Send(string text) => Send(new Parcel(text));
            public int Count() => 0;
            public override bool Equals(object? other) => ReferenceEquals(this, other);
            public override int GetHashCode() => 0;
        }
        """;

    private const string Plain = """
        namespace Contoso.Text;

        public static class Upper { public static string Of(string text) => text.ToUpperInvariant(); }
        """;

    private const string Domain = """
        [HealthData]
        public sealed class Letter { [DirectIdentifier] public string Ipp { get; set; } = ""; public string Text { get; set; } = ""; }
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task What_is_handed_to_its_methods_is_reported() => Code("""
        class Desk(CourierClient courier)
        {
            Task Whole(Letter letter) => courier.Send({|SOV1004:letter.Ipp|});
            Task Packed(Letter letter) => courier.Send({|SOV1004:new Parcel(letter.Text)|});
            Task Nothing(Letter letter) => courier.Send(letter.Text.Length.ToString());
        }
        """).Expecting("SOV1004", diagnostic => diagnostic
            .WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
            .WithMessage("Health data 'Letter.Ipp' (identifying) is handed to 'CourierClient.Send' of 'Contoso.Courier', which can send it and which the catalogue does not know: say in the policy what it does")
            .WithProperty("sink", "M:Contoso.Courier.CourierClient.Send(System.String)")
            .WithProperty("level", "identifying"))
        .RunAsync(Cancelled);

    [Fact]
    public Task Making_an_object_assigning_a_property_and_comparing_are_not() => Code("""
        class Desk(CourierClient courier)
        {
            object Make(Letter letter) => new Parcel(letter.Text) { Text = letter.Ipp };
            void Set(Letter letter) => courier.Last = letter.Text;
            bool Same(Letter letter) => courier.Equals(letter);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_filled_object_that_sends_itself_is_reported_where_it_does() => Code("""
        class Desk(CourierClient courier)
        {
            void Made(Letter letter) => {|SOV1004:new Parcel(letter.Text).Deliver()|};
            async Task Filled(Letter letter)
            {
                var parcel = new Parcel("");
                parcel.Deliver();
                parcel.Text = letter.Ipp;
                await {|SOV1004:parcel.DeliverTo("lille")|};
                parcel.Dispose();
            }
            string Read(Letter letter) => new Parcel(letter.Text).Read();
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_it_gives_back_still_carries() => Code("""
        class Desk(CourierClient courier)
        {
            async Task Run(Letter letter)
            {
                var parcel = new Parcel("").With({|SOV1004:letter.Text|});
                await courier.Send({|SOV1004:parcel|});
                Console.WriteLine({|SOV2005:new Parcel("").With({|SOV1004:letter.Ipp|}).Text|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_package_that_references_no_network_is_silent() => Code("""
        class Desk { string Run(Letter letter) => Contoso.Text.Upper.Of(letter.Ipp); }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_package_that_references_an_SDK_of_the_catalogue_is_not() => Verify.Code("""
        class Desk { void Run(Letter letter) => Contoso.Vault.Store.Keep({|SOV1004:letter.Ipp|}); }
        """)
        .WithFile("Domain.cs", Domain)
        .WithPackage("AWSSDK.S3", "4.0.104.9")
        .WithProject("Contoso.Vault", project => project.AsBuiltAssembly().WithoutAnnotations().WithPackage("AWSSDK.S3", "4.0.104.9").WithFile("Store.cs", """
            namespace Contoso.Vault;

            public static class Store
            {
                private static readonly Amazon.S3.IAmazonS3 S3 = new Amazon.S3.AmazonS3Client();
                public static void Keep(string text) => S3.PutObjectAsync(new() { ContentBody = text });
            }
            """))
        .WithGenerators()
        .WithRules("SOV1004")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_library_that_was_built_with_these_analyzers_says_by_itself_what_it_sends() => Verify.Code("""
        class Desk
        {
            Task Run(Lib.Office office, Letter letter) => office.Post({|SOV1001:letter.Ipp|});
            int Other(Lib.Office office, Letter letter) => office.Count(letter.Ipp);
        }
        """)
        .WithFile("Domain.cs", Domain)
        .WithProject("Lib", lib => lib.AsBuiltAssembly().WithoutAnnotations().WithFile("Office.cs", """
            namespace Lib;
            public class Office
            {
                private static readonly HttpClient Http = new();
                public Task Post(string text) => Http.PostAsync("https://s3.amazonaws.com", new StringContent(text));
                public int Count(string text) => text.Length;
            }
            """))
        .RunAsync(Cancelled);

    [Fact]
    public Task What_an_SDK_of_the_catalogue_stands_on_is_that_SDKs_own() => Verify.Code("""
        using System.ClientModel;
        using OpenAI.Chat;

        class Desk(ChatClient client)
        {
            void Run(Letter letter) => client.CompleteChat({|SOV1001:BinaryContent.Create(BinaryData.FromString(letter.Ipp))|});
        }
        """)
        .WithFile("Domain.cs", Domain)
        .WithPackage("OpenAI", "2.15.0")
        .RunAsync(Cancelled);

    [Fact]
    public Task What_the_policy_says_of_a_package_is_believed() => Code("""
        class Desk(CourierClient courier)
        {
            Task Whole(Letter letter) => courier.Send({|SOV1001:letter.Ipp|});
            object Packed(Letter letter) => new Parcel("").With(letter.Text);
        }
        """)
        .WithPolicy("""{ "version": 1, "sinks": [ { "symbol": "M:Contoso.Courier.CourierClient.Send", "provider": "aws", "kind": "http" } ] }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task Where_its_client_is_said_to_send_is_judged_like_any_destination() => Code("""
        class Desk
        {
            [Destination("ovhcloud")] private readonly CourierClient _ovh = new("");
            [Destination("aws")] private readonly CourierClient _aws = new("");

            async Task Run(Letter letter)
            {
                await _ovh.Send(letter.Ipp);
                await _aws.Send({|SOV1001:letter.Ipp|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Anonymised_data_may_go_anywhere() => Code("""
        class Desk(CourierClient courier)
        {
            Task Run(Letter letter) => courier.Send(Coarse(letter));
            [Anonymiser] static string Coarse(Letter letter) => $"{letter.Text.Length}";
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Behind_a_helper_it_is_reported_where_the_data_enters() => Code("""
        class Desk(CourierClient courier)
        {
            Task Run(Letter letter) => Help({|SOV1004:letter.Ipp|});
            Task Help(string text) => courier.Send(text);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Behind_a_library_it_is_reported_where_the_data_enters_too() => Code("""
        class Desk { Task Run(Lib.Office office, Letter letter) => office.Post({|SOV1004:letter.Ipp|}); }
        """)
        .WithProject("Lib", lib => lib.AsBuiltAssembly().WithProject("Contoso.Courier").WithFile("Office.cs", """
            namespace Lib;
            public class Office { public Task Post(string text) => new Contoso.Courier.CourierClient("").Send(text); }
            """))
        .RunAsync(Cancelled);

    [Fact]
    public Task The_framework_is_no_unknown_package() => Verify.Code("""
        class Page
        {
            IResult Show(Letter letter) => Results.Ok(letter);
            string Encode(Letter letter) => System.Net.WebUtility.HtmlEncode(letter.Text);
        }
        """).WithFile("Domain.cs", Domain).WithAspNetCore().RunAsync(Cancelled);

    private static Verification Code(string code) => Verify.Code("using Contoso.Courier;\n" + code)
        .WithFile("Domain.cs", Domain)
        .WithStub("Contoso.Courier", Courier)
        .WithStub("Contoso.Text", Plain);
}
