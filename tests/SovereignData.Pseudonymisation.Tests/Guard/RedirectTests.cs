using System.Net;
using System.Net.Http.Headers;
using SovereignData.Pseudonymisation.Guard;

namespace SovereignData.Pseudonymisation.Tests.Guard;

public sealed class RedirectTests
{
    private const string Own = "https://own.example/";
    private const string Beside = "https://beside.example/";

    private readonly Network _network = new();

    [Theory]
    [InlineData(HttpStatusCode.MultipleChoices)]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirect_to_a_host_that_the_policy_does_not_admit_is_stopped(HttpStatusCode status)
    {
        _network.Redirecting(Own, status, "https://api.openai.com/v1");

        var stopped = await Assert.ThrowsAsync<SovereigntyException>(() => Post(Own));

        Assert.Equal("api.openai.com", stopped.Violation.Host);
        Assert.Equal([$"POST {Own} body"], _network.Sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently, "GET https://beside.example/")]
    [InlineData(HttpStatusCode.Found, "GET https://beside.example/")]
    [InlineData(HttpStatusCode.SeeOther, "GET https://beside.example/")]
    [InlineData(HttpStatusCode.TemporaryRedirect, "POST https://beside.example/ body")]
    [InlineData(HttpStatusCode.PermanentRedirect, "POST https://beside.example/ body")]
    public async Task Another_is_followed_with_the_method_that_the_status_asks_for(HttpStatusCode status, string then)
    {
        _network.Redirecting(Own, status, Beside);

        var response = await Post(Own);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([$"POST {Own} body", then], _network.Sent);
    }

    [Fact]
    public async Task Each_redirect_of_several_is_judged()
    {
        _network.Redirecting(Own, HttpStatusCode.Found, "next").Redirecting(Own + "next", HttpStatusCode.Found, Beside).Redirecting(Beside, HttpStatusCode.Found, "https://nobody.example/");

        await Assert.ThrowsAsync<SovereigntyException>(() => Client().GetAsync(new Uri(Own), TestContext.Current.CancellationToken));

        Assert.Equal([$"GET {Own}", $"GET {Own}next", $"GET {Beside}"], _network.Sent);
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void A_synchronous_redirect_is_judged_too()
    {
        _network.Redirecting(Own, HttpStatusCode.Found, "https://nobody.example/");
        using var request = new HttpRequestMessage(HttpMethod.Get, Own);

        Assert.Throws<SovereigntyException>(() => Client().Send(request, TestContext.Current.CancellationToken));

        Assert.Equal([$"GET {Own}"], _network.Sent);
    }
#endif

    [Fact]
    public async Task Credentials_do_not_go_along()
    {
        _network.Redirecting(Own, HttpStatusCode.TemporaryRedirect, Beside);
        using var request = new HttpRequestMessage(HttpMethod.Get, Own);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        request.Headers.Host = "own.example";
        request.Headers.Add("Cookie", "session=secret");
        request.Headers.Add("X-Kept", "1");

        await Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(["X-Kept"], _network.LastHeaders);
    }

    [Theory]
    [InlineData("http://own.example/")]
    [InlineData("ftp://own.example/")]
    public async Task A_redirect_to_less_security_is_handed_back(string to)
    {
        _network.Redirecting(Own, HttpStatusCode.Found, to);

        var response = await Client().GetAsync(new Uri(Own), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Single(_network.Sent);
    }

    [Fact]
    public async Task As_many_are_followed_as_the_handler_would_have_followed()
    {
        _network.MaxAutomaticRedirections = 3;
        _network.Redirecting(Own, HttpStatusCode.Found, Own);

        var response = await Client().GetAsync(new Uri(Own), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(4, _network.Sent.Count);
    }

    [Fact]
    public async Task None_is_followed_where_the_handler_would_have_followed_none()
    {
        _network.AllowAutoRedirect = false;
        _network.Redirecting(Own, HttpStatusCode.Found, "https://nobody.example/");

        var response = await Client().GetAsync(new Uri(Own), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }

    [Fact]
    public async Task Two_guards_over_one_handler_follow_as_one()
    {
        _network.Redirecting(Own, HttpStatusCode.Found, Beside);
        var client = new HttpClient(new EndpointGuardHandler(Options(), new EndpointGuardHandler(Options(), _network)));

        await client.GetAsync(new Uri(Own), TestContext.Current.CancellationToken);
        await Client().GetAsync(new Uri(Own), TestContext.Current.CancellationToken);

        Assert.Equal([$"GET {Own}", $"GET {Beside}", $"GET {Own}", $"GET {Beside}"], _network.Sent);
    }

    [Fact]
    public async Task A_handler_that_follows_by_itself_is_found_out()
    {
        var client = new HttpClient(new EndpointGuardHandler(Options(), new Wanderer()));

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri(Own), TestContext.Current.CancellationToken));
    }

    private static EndpointGuardOptions Options() => new() { Policy = EndpointPolicy.Parse("""{ "version": 1, "onPremisesHosts": ["own.example", "beside.example"] }""") };

    private HttpClient Client() => new(new EndpointGuardHandler(Options(), _network), disposeHandler: false);

    private Task<HttpResponseMessage> Post(string address) => Client().PostAsync(new Uri(address), new StringContent("body"), TestContext.Current.CancellationToken);

    private sealed class Wanderer : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri("https://nobody.example/");
            return Task.FromResult(new HttpResponseMessage { RequestMessage = request });
        }
    }
}
