using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

public sealed class NuspecTests(PackedPackages packages)
{
    [Fact]
    public void The_package_depends_on_the_annotations_of_its_version_and_hands_all_of_them_on()
    {
        using var package = packages.Open("SovereignData.Analyzers");

        var group = Assert.Single(package.Nuspec().Descendants("group"));
        var dependency = Assert.Single(group.Elements());

        Assert.Equal(".NETStandard2.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal("SovereignData.Annotations", dependency.Attribute("id")!.Value);
        Assert.Equal(packages.Version, dependency.Attribute("version")!.Value);
        Assert.Equal("All", dependency.Attribute("include")!.Value);
        Assert.Null(dependency.Attribute("exclude"));
    }

    [Fact]
    public void The_annotations_depend_on_nothing()
    {
        using var package = packages.Open("SovereignData.Annotations");

        Assert.Empty(package.Nuspec().Descendants("dependency"));
    }

    [Fact]
    public void The_package_is_not_a_development_dependency_which_would_hide_the_annotations()
    {
        using var package = packages.Open("SovereignData.Analyzers");

        Assert.Empty(package.Nuspec().Descendants("developmentDependency"));
    }

    [Theory]
    [InlineData("SovereignData.Analyzers")]
    [InlineData("SovereignData.Annotations")]
    [InlineData("SovereignData.Policy")]
    [InlineData("SovereignData.Pseudonymisation")]
    [InlineData("SovereignData.Pseudonymisation.Sqlite")]
    public void Every_package_has_a_readme_an_icon_and_a_licence(string id)
    {
        using var package = packages.Open(id);
        var nuspec = package.Nuspec();

        Assert.Equal([id, "MIT"], nuspec.Descendants().Where(element => element.Name.LocalName is "id" or "license").Select(element => element.Value), StringComparer.Ordinal);
        Assert.All(["readme", "icon"], element => Assert.Contains(nuspec.Descendants(element).Single().Value, package.Entries, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "SovereignData.Analyzers")]
    [InlineData("authors", "SovereignData")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", "https://github.com/SovereignData/SovereignData.Analyzers")]
    public void The_package_says_who_made_it_and_under_which_licence(string element, string value)
    {
        using var package = packages.Open("SovereignData.Analyzers");

        Assert.Equal(value, package.Nuspec().Descendants(element).Single().Value);
    }
}
