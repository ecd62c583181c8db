using System.Reflection;

namespace SovereignData.Annotations.Tests;

public sealed class DefaultsTests
{
    [Fact]
    public void Health_data_is_identifying_unless_it_says_otherwise()
    {
        Assert.True(new HealthDataAttribute().Identifying);
        Assert.False(new HealthDataAttribute { Identifying = false }.Identifying);
    }

    [Fact]
    public void A_sink_sends_over_http_to_the_endpoint_of_its_client_unless_it_says_otherwise()
    {
        var sink = new SendsDataAttribute();

        Assert.Equal("endpoint", sink.Provider);
        Assert.Equal("http", sink.Kind);
    }

    [Fact]
    public void An_authorisation_names_its_provider_and_nothing_else_by_itself()
    {
        var authorisation = new AuthorisedTransferAttribute("azure");

        Assert.Equal("azure", authorisation.Provider);
        Assert.Null(authorisation.Reference);
        Assert.Null(authorisation.Expires);
        Assert.Null(authorisation.Level);
        Assert.Null(authorisation.Justification);
    }

    [Fact]
    public void What_is_required_is_a_constructor_argument()
    {
        Assert.Equal("a counter", new NotHealthDataAttribute("a counter").Reason);
        Assert.Equal("ovhcloud", new DestinationAttribute("ovhcloud").IdOrHost);
    }

    [Theory]
    [InlineData(typeof(NotHealthDataAttribute), "reason")]
    [InlineData(typeof(DestinationAttribute), "idOrHost")]
    [InlineData(typeof(AuthorisedTransferAttribute), "provider")]
    public void And_there_is_no_way_around_it(Type attribute, string parameter)
    {
        var constructor = Assert.Single(attribute.GetConstructors(BindingFlags.Public | BindingFlags.Instance));

        Assert.Equal(parameter, Assert.Single(constructor.GetParameters()).Name);
    }
}
