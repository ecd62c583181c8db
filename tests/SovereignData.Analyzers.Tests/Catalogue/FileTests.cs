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
            let owner = Policy.Catalogue.BuiltIn.FindProvider(file.Name.Replace(".sinks.json", "", StringComparison.Ordinal))?.Id ?? PolicySink.Endpoint
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
            foreach (var package in origin.Groups["packages"].Value.Split(", "))
                Assert.Contains(package, Restored(), StringComparer.Ordinal);
        }
    }

    /// <summary>Packages by version, the framework by its first two numbers.</summary>
    private static IEnumerable<string> Restored() => ReferencedPackage.All.Select(package => package.Id.EndsWith(".Ref", StringComparison.Ordinal)
        ? $"{package.Id[..^".Ref".Length]} {string.Join('.', package.Version.Split('.').Take(2))}"
        : $"{package.Id} {package.Version}").Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\A\{\n  // As of (?<day>\S+), from the metadata of (?<packages>.+)\.\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Origin();
}
