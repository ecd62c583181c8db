using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed class LeakSwitchTests
{
    [Fact]
    public void Every_switch_names_a_member_and_parameters_that_exist() =>
        Findings.None(
            from file in CatalogueFile.All
            from entry in file.Document.LeakSwitches
            let members = PackageMembers.Named(entry.Symbol).ToList()
            where members.Count == 0 || !entry.Of.All(members.Offer)
            select $"{file.At(entry.At)}: {entry.Symbol}: {string.Join(", ", entry.Of)}");

    [Fact]
    public void Every_constant_that_turns_one_on_exists() =>
        Findings.None(
            from file in CatalogueFile.All
            from entry in file.Document.LeakSwitches
            from constant in entry.On
            where !PackageMembers.Named(constant).OfType<IFieldSymbol>().Any(field => field.IsConst)
            select $"{file.At(entry.At)}: {constant}");

    [Fact]
    public void A_property_that_is_one_can_be_set_and_a_method_says_which_parameter_decides() =>
        Findings.None(
            from file in CatalogueFile.All
            from entry in file.Document.LeakSwitches
            from member in PackageMembers.Named(entry.Symbol)
            where member is IPropertySymbol property ? property.SetMethod is null || entry.Of.Count > 0 : entry.Of.Count == 0
            select $"{file.At(entry.At)}: {entry.Symbol}");
}
