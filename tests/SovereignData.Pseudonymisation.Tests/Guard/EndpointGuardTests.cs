using System.Globalization;
using SovereignData.Policy;
using SovereignData.Pseudonymisation.Guard;

namespace SovereignData.Pseudonymisation.Tests.Guard;

public sealed class EndpointGuardTests
{
    private readonly Network _network = new();

    [Theory]
    [InlineData("https://s3.gra.io.cloud.ovh.net/stays/12")]
    [InlineData("https://S3.GRA.io.cloud.ovh.net:443/")]
    [InlineData("http://localhost:9000/")]
    [InlineData("http://127.0.0.1:9000/")]
    [InlineData("http://[::1]/")]
    [InlineData("https://minio.chu-lille.example/")]
    [InlineData("https://10.1.2.3/")]
    [InlineData("https://dossiers.hôpital.example/")]
    public async Task A_request_to_a_host_that_the_policy_admits_is_sent(string address)
    {
        await Client().GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Single(_network.Sent);
    }

    [Theory]
    [InlineData("https://stays.s3.eu-west-3.amazonaws.com/", "stays.s3.eu-west-3.amazonaws.com")]
    [InlineData("https://api.openai.com/v1/chat", "api.openai.com")]
    [InlineData("https://oai.endpoints.kepler.ai.cloud.ovh.net/", "oai.endpoints.kepler.ai.cloud.ovh.net")]
    [InlineData("https://nobody.example/", "nobody.example")]
    [InlineData("https://münchen.example/", "xn--mnchen-3ya.example")]
    [InlineData("https://192.168.0.1/", "192.168.0.1")]
    [InlineData("https://localhost.nobody.example/", "localhost.nobody.example")]
    [InlineData("https://s3.gra.io.cloud.ovh.net@nobody.example/", "nobody.example")]
    public async Task A_request_to_another_is_stopped_before_anything_is_sent(string address, string host)
    {
        var stopped = await Assert.ThrowsAsync<SovereigntyException>(() => Client().GetAsync(new Uri(address), TestContext.Current.CancellationToken));

        Assert.Empty(_network.Sent);
        Assert.Equal(host, stopped.Violation.Host);
    }

    [Fact]
    public async Task A_relative_address_is_judged_by_the_base_address()
    {
        var own = Client();
        own.BaseAddress = new Uri("https://minio.chu-lille.example/");
        var foreign = Client();
        foreign.BaseAddress = new Uri("https://nobody.example/");

        await own.GetAsync("stays/12", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SovereigntyException>(() => foreign.GetAsync("stays/12", TestContext.Current.CancellationToken));

        Assert.Equal(["GET https://minio.chu-lille.example/stays/12"], _network.Sent);
    }

    [Fact]
    public async Task A_request_without_an_address_has_no_destination_that_could_be_admitted()
    {
        using var request = new HttpRequestMessage();
        using var invoker = new HttpMessageInvoker(new EndpointGuardHandler(Options(), _network));

        var stopped = await Assert.ThrowsAsync<SovereigntyException>(() => invoker.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal(VerdictRules.UndeterminedDestination, stopped.Violation.Verdict.RuleId);
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void A_synchronous_request_is_judged_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://nobody.example/");

        Assert.Throws<SovereigntyException>(() => Client().Send(request, TestContext.Current.CancellationToken));

        Assert.Empty(_network.Sent);
    }
#endif

    [Fact]
    public void The_exception_names_the_host_its_operator_what_is_lacking_and_what_mends_it_and_nothing_of_the_request()
    {
        var violation = Judge(new EndpointPolicy(), "https://stays.s3.eu-west-3.amazonaws.com/295109912611193?name=Dupont");

        Assert.Equal(("stays.s3.eu-west-3.amazonaws.com", "Amazon Web Services"), (violation.Host, violation.Operator));
        Assert.Equal(["eu_hosted", "eu_law"], violation.Lacks);
        Assert.Equal(
            "The policy does not let identifying data go to Amazon Web Services (stays.s3.eu-west-3.amazonaws.com): no evidence of eu_hosted as of 2026-11-21, no eu_law, since the operator (US) is "
            + "subject to the CLOUD Act; send it to a destination that offers eu_hosted, eu_law, hds",
            violation.ToString());
        Assert.StartsWith("La politique ne permet pas que des données identifiantes aillent vers Amazon Web Services", violation.In(CultureInfo.GetCultureInfo("fr-FR")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pseudonymised_data_may_go_where_identifying_data_may_not()
    {
        var options = Options();
        options.Level = Level.Pseudonymised;

        await Client(options).GetAsync(new Uri("https://oai.endpoints.kepler.ai.cloud.ovh.net/"), TestContext.Current.CancellationToken);

        Assert.Single(_network.Sent);
    }

    [Fact]
    public async Task Where_the_guard_only_reports_the_request_is_sent()
    {
        var seen = new List<string?>();
        var options = Options();
        options.ReportOnly = true;
        options.OnViolation = violation => seen.Add(violation.Host);

        await Client(options).GetAsync(new Uri("https://nobody.example/"), TestContext.Current.CancellationToken);
        await Client(options).GetAsync(new Uri("http://localhost/"), TestContext.Current.CancellationToken);

        Assert.Equal(["nobody.example"], seen);
        Assert.Equal(2, _network.Sent.Count);
    }

    [Theory]
    [InlineData("2026-12-21", null, true)]
    [InlineData("2026-12-22", null, false)]
    [InlineData("2026-12-21", "T:Contoso.Emc2.Export", true)]
    [InlineData("2026-12-21", "T:Contoso.Billing", false)]
    public void An_authorisation_holds_to_its_last_day_and_within_its_scope(string today, string? scope, bool isAuthorised)
    {
        var scopes = scope is null ? "" : """, "scope": ["T:Contoso.Emc2.*"]""";
        var policy = EndpointPolicy.Parse($$"""
            { "version": 1, "authorisations": [{ "provider": "azure", "level": "pseudonymised", "reference": "CNIL 2023-146", "expires": "2026-12-21"{{scopes}} }] }
            """);

        var violation = policy.Judge(new Uri("https://emc2.blob.core.windows.net"), Level.Pseudonymised, DestinationKind.Http, On(today), scope is null ? null : [scope]);

        Assert.Equal(isAuthorised, violation is null);
        Assert.NotNull(policy.Judge(new Uri("https://emc2.blob.core.windows.net"), Level.Identifying, DestinationKind.Http, On(today), scope is null ? null : [scope]));
    }

    [Fact]
    public async Task An_assurance_that_ends_while_the_program_runs_is_not_believed_any_longer()
    {
        var now = new DateTimeOffset(2028, 1, 31, 23, 59, 0, TimeSpan.Zero);
        var options = new EndpointGuardOptions
        {
            Clock = () => now,
            Policy = EndpointPolicy.Parse("""
                { "version": 1, "providers": [{ "id": "contoso-cloud", "name": "Contoso Cloud", "country": "FR", "assurances": ["eu_law", "eu_hosted", "hds"],
                  "hosts": ["*.contoso.cloud"], "asOf": "2026-11-01", "source": "contract 42", "validUntil": "2028-01-31" }] }
                """),
        };
        var client = Client(options);

        await client.GetAsync(new Uri("https://eu.contoso.cloud/"), TestContext.Current.CancellationToken);
        now = now.AddMinutes(1);
        var stopped = await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri("https://eu.contoso.cloud/"), TestContext.Current.CancellationToken));

        Assert.Contains("eu_law ended on 2028-01-31", stopped.Violation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_is_none_is_refused_with_the_place_of_each_error()
    {
        var refused = Assert.Throws<FormatException>(() => EndpointPolicy.Parse("""{ "version": 1, "extends": ["reserch"] }"""));

        Assert.Equal("sovereign-policy.json(1,29): Unknown profile 'reserch'. Did you mean 'research'?", refused.Message);
    }

    [Fact]
    public void A_policy_may_be_read_from_the_file_that_the_analyzers_read()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".sovereign-policy.json");
        File.WriteAllText(path, """{ "version": 1, "extends": ["research"] }""");
        try
        {
            var violation = Judge(EndpointPolicy.Load(path), "https://s3.gra.io.cloud.ovh.net/");

            Assert.Equal(["on_premises"], violation.Lacks);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static EndpointViolation Judge(EndpointPolicy policy, string address) =>
        Assert.IsType<EndpointViolation>(policy.Judge(new Uri(address), Level.Identifying, DestinationKind.Http, On("2026-11-21")));

    private static Day On(string day) => Day.TryParse(day, out var read) ? read : throw new FormatException(day);

    private static EndpointGuardOptions Options() => new()
    {
        Clock = () => new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
        Policy = EndpointPolicy.Parse("""{ "version": 1, "onPremisesHosts": ["*.chu-lille.example", "10.0.0.0/8", "*.hôpital.example"] }"""),
    };

    private HttpClient Client(EndpointGuardOptions? options = null) => new(new EndpointGuardHandler(options ?? Options(), _network), disposeHandler: false);
}
