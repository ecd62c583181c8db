namespace SovereignData.Policy.Tests;

public sealed class CataloguePageTests
{
    [Fact]
    public void The_page_is_that_of_the_catalogue() =>
        WrittenText.IsFile("docs/catalogue.md", CataloguePage.Of(SovereignData.Policy.Catalogue.BuiltIn, CatalogueFiles.Read()));

    [Fact]
    public void Every_provider_and_offer_stands_on_it()
    {
        var page = File.ReadAllText(Path.Combine(CatalogueFiles.Repository, "docs", "catalogue.md"));

        Assert.All(SovereignData.Policy.Catalogue.BuiltIn.Providers, provider => Assert.Contains($"| `{provider.Id}` |", page, StringComparison.Ordinal));
        Assert.All(
            SovereignData.Policy.Catalogue.BuiltIn.Providers.SelectMany(provider => provider.Offers),
            offer => Assert.Contains($"| `{offer.Id}` |", page, StringComparison.Ordinal));
    }
}
