using SovereignData.Pseudonymisation.Generalisation;

namespace SovereignData.Pseudonymisation.Tests.Generalisation;

public sealed class DepartmentsTests
{
    [Theory]
    [InlineData("59000", "59")]
    [InlineData("01000", "01")]
    [InlineData("75116", "75")]
    [InlineData("95880", "95")]
    [InlineData("20000", "2A")]
    [InlineData("20190", "2A")]
    [InlineData("20200", "2B")]
    [InlineData("20620", "2B")]
    [InlineData("97110", "971")]
    [InlineData("97400", "974")]
    [InlineData("97600", "976")]
    [InlineData("98800", "988")]
    [InlineData(" 59 000", "59")]
    public void A_postcode_becomes_its_departement(string postcode, string department) => Assert.Equal(department, Departments.OfPostcode(postcode));

    [Theory]
    [InlineData("59350", "59")]
    [InlineData("2A004", "2A")]
    [InlineData("2b033", "2B")]
    [InlineData("97411", "974")]
    [InlineData("98818", "988")]
    public void A_commune_becomes_its_departement(string commune, string department) => Assert.Equal(department, Departments.OfCommune(commune));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5900")]
    [InlineData("590000")]
    [InlineData("00100")]
    [InlineData("96000")]
    [InlineData("99100")]
    [InlineData("2A000")]
    [InlineData("Lille")]
    [InlineData("٥٩٠٠٠")]
    public void Of_what_is_no_postcode_nothing_comes_out(string? text) => Assert.Null(Departments.OfPostcode(text));

    [Theory]
    [InlineData(null)]
    [InlineData("2C004")]
    [InlineData("2A0B4")]
    [InlineData("20004")]
    [InlineData("96001")]
    [InlineData("Lille")]
    public void Of_what_is_no_commune_nothing_comes_out(string? text) => Assert.Null(Departments.OfCommune(text));
}
