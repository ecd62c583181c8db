using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed class SourceTests
{
    [Fact]
    public void Every_source_names_something_that_exists() =>
        Findings.None(
            from file in CatalogueFile.All
            from source in file.Document.Sources
            where !PackageMembers.Named(source.Symbol ?? source.Attribute!).Any()
            select $"{file.At(source.At)}: {source.Symbol ?? source.Attribute}");

    [Fact]
    public void Every_parameter_of_a_source_exists() =>
        Findings.None(
            from file in CatalogueFile.All
            from source in file.Document.Sources
            where source.Of is { } of && !PackageMembers.Named(source.Symbol!).ToList().Offer(of)
            select $"{file.At(source.At)}: {source.Of}");

    [Fact]
    public void Every_pseudonymiser_names_methods_or_types_that_exist() =>
        Findings.None(
            from file in CatalogueFile.All
            from pseudonymiser in file.Document.Pseudonymisers
            where !PackageMembers.Named(pseudonymiser.Symbol).Any(symbol => symbol is IMethodSymbol or INamedTypeSymbol)
            select $"{file.At(pseudonymiser.At)}: {pseudonymiser.Symbol}");
}
