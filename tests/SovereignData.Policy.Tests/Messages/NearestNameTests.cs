namespace SovereignData.Policy.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Valid = ["storage", "database", "messaging", "http", "ai", "analytics", "telemetry", "log", "eu_hosted"];

    [Theory]
    [InlineData("storage", "storage")]
    [InlineData("storge", "storage")]
    [InlineData("sotrage", "storage")]
    [InlineData("EU-Hosted", "eu_hosted")]
    [InlineData("lgo", "log")]
    [InlineData("ia", "ai")]
    [InlineData("sqlserver", null)]
    [InlineData("", null)]
    public void Finds_the_name_that_was_meant_and_none_where_none_is_near(string typed, string? expected) =>
        Assert.Equal(expected, NearestName.Find(typed, Valid));
}
