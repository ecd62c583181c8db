namespace SovereignData.Policy.Tests;

public sealed class PolicyNamesTests
{
    [Fact]
    public void Every_value_has_a_name_that_is_read_back()
    {
        Assert.All(Enum.GetValues<Level>(), value => Assert.True(PolicyNames.TryParse(value.PolicyName(), out Level read) && read == value));
        Assert.All(Enum.GetValues<DestinationKind>(), value => Assert.True(PolicyNames.TryParse(value.PolicyName(), out DestinationKind read) && read == value));
        Assert.All(Enum.GetValues<Profile>(), value => Assert.True(PolicyNames.TryParse(value.PolicyName(), out Profile read) && read == value));
        Assert.All(Enum.GetValues<DataCategory>(), value => Assert.True(PolicyNames.TryParse(value.PolicyName(), out DataCategory read) && read == value));
        Assert.All(
            Enum.GetValues<Assurances>().Where(value => value != Assurances.None),
            value => Assert.True(PolicyNames.TryParse(value.PolicyName(), out Assurances read) && read == value));
    }

    [Fact]
    public void A_set_has_the_names_of_its_members_in_their_documented_order() =>
        Assert.Equal(["eu_hosted", "hds", "secnumcloud"], (Assurances.SecNumCloud | Assurances.Hds | Assurances.EuHosted).Names());

    [Theory]
    [InlineData("EU_Hosted", true)]
    [InlineData("eu-hosted", false)]
    [InlineData("", false)]
    public void Case_does_not_count_and_all_else_does(string name, bool expected) =>
        Assert.Equal(expected, PolicyNames.TryParse(name, out Assurances _));
}
