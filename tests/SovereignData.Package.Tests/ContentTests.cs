using System.Buffers.Binary;
using System.Reflection.PortableExecutable;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

public sealed class ContentTests(PackedPackages packages)
{
    private static readonly string[] Compiler =
    [
        "netstandard",
        "Microsoft.CodeAnalysis",
        "Microsoft.CodeAnalysis.CSharp",
        "Microsoft.CodeAnalysis.CSharp.Workspaces",
        "Microsoft.CodeAnalysis.Workspaces",
        "System.Collections.Immutable",
        "System.Composition.AttributedModel",
        "System.Memory",
        "System.Reflection.Metadata",
    ];

    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        using var package = packages.Open("SovereignData.Analyzers");

        Assert.Equal(
            [
                "README.md",
                "SovereignData.Analyzers.nuspec",
                "analyzers/dotnet/cs/SovereignData.Analyzers.dll",
                "analyzers/dotnet/cs/SovereignData.CodeFixes.dll",
                "analyzers/dotnet/cs/SovereignData.Policy.dll",
                "analyzers/dotnet/cs/fr/SovereignData.Analyzers.resources.dll",
                "analyzers/dotnet/cs/fr/SovereignData.CodeFixes.resources.dll",
                "analyzers/dotnet/cs/fr/SovereignData.Policy.resources.dll",
                "buildMultiTargeting/SovereignData.Analyzers.targets",
                "buildTransitive/SovereignData.Analyzers.props",
                "buildTransitive/SovereignData.Analyzers.targets",
                "buildTransitive/SovereignData.Baseline.targets",
                "buildTransitive/presets/sovereign-data.default.0.1.globalconfig",
                "buildTransitive/presets/sovereign-data.none.0.1.globalconfig",
                "buildTransitive/presets/sovereign-data.observe.0.1.globalconfig",
                "buildTransitive/presets/sovereign-data.strict.0.1.globalconfig",
                "icon.png",
                "sovereign-policy.schema.json",
            ],
            package.Entries);
    }

    [Fact]
    public void The_annotations_hold_one_assembly_and_its_documentation()
    {
        using var package = packages.Open("SovereignData.Annotations");

        Assert.Equal(
            [
                "README.md",
                "SovereignData.Annotations.nuspec",
                "icon.png",
                "lib/netstandard2.0/SovereignData.Annotations.dll",
                "lib/netstandard2.0/SovereignData.Annotations.xml",
            ],
            package.Entries);
    }

    [Fact]
    public void Every_assembly_beside_the_compiler_is_ours_and_needs_only_ours_and_the_compilers()
    {
        using var package = packages.Open("SovereignData.Analyzers");
        var assemblies = package.Entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).ToArray();
        var ours = assemblies.Select(Path.GetFileNameWithoutExtension);
        var needed = assemblies.SelectMany(package.References).Select(reference => reference.Name).Distinct(StringComparer.Ordinal);

        Assert.All(assemblies, assembly => Assert.StartsWith("SovereignData.", Path.GetFileName(assembly), StringComparison.Ordinal));
        Assert.Empty(needed.Except([.. Compiler, .. ours], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SovereignData.Analyzers", "Microsoft.CodeAnalysis", "4.8.0.0")]
    [InlineData("SovereignData.Analyzers", "Microsoft.CodeAnalysis.CSharp", "4.8.0.0")]
    [InlineData("SovereignData.CodeFixes", "Microsoft.CodeAnalysis.Workspaces", "4.5.0.0")]
    public void No_assembly_asks_for_a_newer_compiler_than_the_floor(string assembly, string reference, string floor)
    {
        using var package = packages.Open("SovereignData.Analyzers");

        var needed = package.References($"analyzers/dotnet/cs/{assembly}.dll")
            .Where(needed => string.Equals(needed.Name, reference, StringComparison.Ordinal));

        Assert.All(needed, needed => Assert.Equal(Version.Parse(floor), needed.Version));
    }

    [Theory]
    [InlineData("SovereignData.Analyzers")]
    [InlineData("SovereignData.Annotations")]
    [InlineData("SovereignData.Policy")]
    public void Every_assembly_can_be_built_again_to_the_byte_and_debugged(string id)
    {
        using var package = packages.Open(id);

        Assert.All(
            package.Entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal) && !entry.EndsWith(".resources.dll", StringComparison.Ordinal)),
            entry => Assert.Superset(
                new HashSet<DebugDirectoryEntryType> { DebugDirectoryEntryType.Reproducible, DebugDirectoryEntryType.EmbeddedPortablePdb },
                package.DebugEntries(entry).ToHashSet()));
    }

    [Fact]
    public void The_analyzers_do_not_need_an_editor()
    {
        using var package = packages.Open("SovereignData.Analyzers");

        Assert.DoesNotContain(
            package.References("analyzers/dotnet/cs/SovereignData.Analyzers.dll"),
            reference => reference.Name.EndsWith("Workspaces", StringComparison.Ordinal));
    }

    [Fact]
    public void What_runs_for_seconds_is_optimised_at_its_first_call_and_nothing_else()
    {
        using var package = packages.Open("SovereignData.Analyzers");

        var eager = package.TypesOptimisedAtOnce("analyzers/dotnet/cs/SovereignData.Analyzers.dll");

        Assert.Contains("SovereignData.Analyzers.Flow.Analysis.BodyAnalysis", eager);
        Assert.Contains("SovereignData.Analyzers.Flow.Values.FactSet", eager);
        Assert.DoesNotContain(eager, type => type.StartsWith("SovereignData.Analyzers.Rules.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128_points()
    {
        using var package = packages.Open("SovereignData.Analyzers");
        var icon = package.Bytes("icon.png").AsSpan();

        Assert.Equal([0x89, .. "PNG\r\n\u001a\n"u8], icon[..8].ToArray());
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[16..]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[20..]));
    }
}
