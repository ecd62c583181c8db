using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed class EndpointTests
{
    [Fact]
    public void Every_endpoint_names_members_that_exist() =>
        Findings.None(
            from file in CatalogueFile.All
            from endpoint in file.Document.Endpoints
            where !PackageMembers.Named(endpoint.Symbol).Any()
            select $"{file.At(endpoint.At)}: {endpoint.Symbol}");

    [Fact]
    public void Every_place_of_a_name_exists() =>
        Findings.None(
            from file in CatalogueFile.All
            from naming in file.Document.Names
            let members = PackageMembers.Named(naming.Symbol).ToList()
            where members.Count == 0 || !naming.Of.All(members.Offer)
            select $"{file.At(naming.At)}: {naming.Symbol}: {string.Join(", ", naming.Of)}");

    [Fact]
    public void A_property_that_is_an_endpoint_can_be_set() =>
        Findings.None(
            from file in CatalogueFile.All
            from endpoint in file.Document.Endpoints
            from property in PackageMembers.Named(endpoint.Symbol).OfType<IPropertySymbol>()
            where property.SetMethod is null || endpoint.Of.Count > 0
            select $"{file.At(endpoint.At)}: {endpoint.Symbol}");

    [Fact]
    public void A_method_that_is_an_endpoint_says_which_of_its_parameters_decide() =>
        Findings.None(
            from file in CatalogueFile.All
            from endpoint in file.Document.Endpoints
            let methods = PackageMembers.Named(endpoint.Symbol).OfType<IMethodSymbol>().ToList<ISymbol>()
            where methods.Count > 0 && endpoint.Host is null && (endpoint.Of.Count == 0 || !endpoint.Of.All(methods.Offer))
            select $"{file.At(endpoint.At)}: {endpoint.Symbol}: {string.Join(", ", endpoint.Of)}");
}
