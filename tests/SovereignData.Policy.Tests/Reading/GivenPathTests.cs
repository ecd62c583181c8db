namespace SovereignData.Policy.Tests;

/// <summary><c>givenPaths</c> of a source: a path and all below it.</summary>
public sealed class GivenPathTests
{
    [Theory]
    [InlineData("OBX.5", true)]
    [InlineData("OBX.5.1", true)]
    [InlineData("OBX.5(2).1", true)]
    [InlineData("OBX.51", false)]
    [InlineData("OBX", false)]
    [InlineData("obx.5", false)]
    [InlineData("/OBX.5", false)]
    public void A_path_means_itself_and_what_is_below_it(string path, bool isGiven) =>
        Assert.Equal(isGiven, new PolicySource(DataCategory.Pseudonymised) { GivenPaths = ["PV1.3", "OBX.5"] }.IsGiven(path));
}
