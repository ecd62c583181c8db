using SovereignData.Analyzers.Tests.Catalogue.Metadata;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed class PropagatorTests
{
    [Fact]
    public void Every_propagator_names_members_that_exist() =>
        Findings.None(
            from file in CatalogueFile.All
            from propagator in file.Document.Propagators
            where !PackageMembers.Named(propagator.Symbol).Any()
            select $"{file.At(propagator.At)}: {propagator.Symbol}");

    [Fact]
    public void Every_value_of_a_propagator_is_there() =>
        Findings.None(
            from file in CatalogueFile.All
            from propagator in file.Document.Propagators
            let members = PackageMembers.Named(propagator.Symbol).ToList()
            from value in propagator.From.Concat(propagator.To)
            where !members.Offer(value)
            select $"{file.At(propagator.At)}: {propagator.Symbol}: {value}");
}
