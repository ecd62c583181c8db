using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed partial class FileTests
{
    [Fact]
    public void Every_file_is_read_without_an_error() =>
        Findings.None(CatalogueFile.All.SelectMany(file => file.Reading.Errors.Select(error => $"{file.At(error.At)}: {error.Message}")));

    [Fact]
    public void A_file_of_a_provider_sends_to_that_provider_only() =>
        Findings.None(
            from file in CatalogueFile.All
            let owner = Policy.Catalogue.BuiltIn.FindProvider(file.Name.Split('.')[0])?.Id ?? PolicySink.Endpoint
            from sink in file.Document.Sinks
            where !string.Equals(sink.Provider, owner, StringComparison.Ordinal)
            select $"{file.At(sink.At)}: {sink.Provider}");

    [Fact]
    public void Every_file_says_when_and_in_which_packages_it_was_checked()
    {
        foreach (var file in CatalogueFile.All)
        {
            var origin = Origin().Match(file.Text);
            Assert.True(origin.Success, file.Name);
            Assert.True(Day.TryParse(origin.Groups["day"].Value, out _), file.Name);
            foreach (var package in Names(origin.Groups["packages"]))
                Assert.Contains(package, Restored(), StringComparer.Ordinal);
            foreach (var stub in Names(origin.Groups["stubs"]))
                Assert.Contains(stub, Stub.Names, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Every_stub_stands_for_an_SDK_of_a_file_and_says_where_it_comes_from()
    {
        var named = CatalogueFile.All.SelectMany(file => Names(Origin().Match(file.Text).Groups["stubs"]));

        Assert.Equal(named.Order(StringComparer.Ordinal), Stub.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Stub.Names, name => Assert.Matches("^// .*([Cc]hecked against the (source|metadata) of |[Ff]rom memory of )", Stub.Read(name)));
    }

    private static IEnumerable<string> Names(Group group) => group.Success ? group.Value.Split(", ") : [];

    /// <summary>Packages by version, the framework by its first two numbers.</summary>
    private static IEnumerable<string> Restored() => ReferencedPackage.All.Select(package => package.Id.EndsWith(".Ref", StringComparison.Ordinal)
        ? $"{package.Id[..^".Ref".Length]} {string.Join('.', package.Version.Split('.').Take(2))}"
        : $"{package.Id} {package.Version}").Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\A\{\n  // As of (?<day>[0-9-]+)(, from the metadata of (?<packages>[^;\n]+))?([,;] from stubs of (?<stubs>[^;\n]+))?\.\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Origin();
}
