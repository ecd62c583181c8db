using System.Globalization;

namespace SovereignData.Policy.Tests;

public sealed class VerdictWordingTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Theory]
    [InlineData("api.openai.com", "OpenAI (api.openai.com)", "the policy admits no identifying data to any AI destination", "pseudonymise it and send it to a destination that offers eu_hosted, eu_law, hds")]
    [InlineData("nobody.example", "the unknown host 'nobody.example'", "nothing is known of who operates it", "declare the host in the policy, or send it elsewhere")]
    public void Says_where_the_data_goes_why_not_and_what_would_mend_it(string host, string destination, string reason, string remedy)
    {
        var violation = Violation(host);

        Assert.Equal(destination, VerdictWording.DestinationOf(violation.Destination, violation.Kind).ToString());
        Assert.Equal(reason, VerdictWording.ReasonOf(violation).ToString());
        Assert.Equal(remedy, VerdictWording.RemedyOf(violation, EffectivePolicy.Default).ToString());
    }

    [Fact]
    public void Speaks_the_language_of_the_text_that_it_is_put_into()
    {
        Assert.Equal("identifying", string.Create(CultureInfo.InvariantCulture, $"{VerdictWording.LevelOf(Level.Identifying)}"));
        Assert.Equal("identifiantes", string.Create(French, $"{VerdictWording.LevelOf(Level.Identifying)}"));
        Assert.Equal("on ne sait pas qui l’exploite", string.Create(French, $"{VerdictWording.ReasonOf(Violation("nobody.example"))}"));
    }

    private static Verdict.Violation Violation(string host) => Assert.IsType<Verdict.Violation>(
        Verdict.Of(Level.Identifying, DestinationKind.Http, Catalogue.BuiltIn.Find(host), EffectivePolicy.Default, Destinations.Today));
}
