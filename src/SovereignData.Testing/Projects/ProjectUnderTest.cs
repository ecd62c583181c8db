using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing;

/// <summary>One project of a verification: its files and references.</summary>
public sealed record ProjectUnderTest
{
    internal ProjectUnderTest(string name, string folder) => (Name, Folder) = (name, folder);

    internal string Name { get; }

    internal string Folder { get; }

    internal ImmutableArray<MarkedFile> Files { get; private init; } = [];

    internal ImmutableArray<MarkedFile> AdditionalFiles { get; private init; } = [];

    internal ImmutableArray<MetadataReference> References { get; private init; } = [];

    internal ImmutableSortedDictionary<string, string> Packages { get; private init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    internal ImmutableArray<string> ReferencedProjects { get; private init; } = [];

    internal bool HasAspNetCore { get; private init; }

    internal bool HasAnnotations { get; private init; } = true;

    internal bool HasImplicitUsings { get; private init; } = true;

    internal bool IsBuilt { get; private init; }

    internal bool IsReferenceAssembly { get; private init; }

    internal bool IsAnalysed { get; private init; } = true;

    /// <summary>Adds a C# file, with markup or without.</summary>
    /// <param name="path">Its path in the project, such as <c>Patient.cs</c> or <c>Legacy/Export.cs</c>.</param>
    /// <param name="code">Its text.</param>
    public ProjectUnderTest WithFile(string path, string code) => this with { Files = Add(Files, path, code) };

    /// <summary>Adds a file that analyzers see as an additional file of this project, with markup or without.</summary>
    public ProjectUnderTest WithAdditionalFile(string path, string text) => this with { AdditionalFiles = Add(AdditionalFiles, path, text) };

    /// <summary>Adds a reference.</summary>
    public ProjectUnderTest WithReference(MetadataReference reference) => this with { References = [.. References, reference] };

    /// <summary>References what a NuGet package and its dependencies offer to the compiler.</summary>
    /// <param name="id">The package's id.</param>
    /// <param name="version">The exact version.</param>
    public ProjectUnderTest WithPackage(string id, string version) => this with { Packages = Packages.SetItem(id, version) };

    /// <summary>References another project of the verification, which must have been added before this one.</summary>
    public ProjectUnderTest WithProject(string name) => this with { ReferencedProjects = [.. ReferencedProjects, name] };

    /// <summary>References the ASP.NET Core shared framework, with the implicit usings of a web project.</summary>
    public ProjectUnderTest WithAspNetCore() => this with { HasAspNetCore = true };

    /// <summary>Leaves out <c>SovereignData.Annotations</c>, for code that declares the attributes itself.</summary>
    public ProjectUnderTest WithoutAnnotations() => this with { HasAnnotations = false };

    /// <summary>Leaves out the global usings of a console project and of <c>SovereignData</c>.</summary>
    public ProjectUnderTest WithoutImplicitUsings() => this with { HasImplicitUsings = false };

    /// <summary>Referencing projects see this one as its emitted assembly, as in a build, instead of its source, as in an editor.</summary>
    public ProjectUnderTest AsBuiltAssembly() => this with { IsBuilt = true };

    /// <summary>Referencing projects see this one as its reference assembly, without bodies and private members, as in a build with the .NET SDK.</summary>
    public ProjectUnderTest AsReferenceAssembly() => this with { IsBuilt = true, IsReferenceAssembly = true };

    internal ProjectUnderTest AsStub() => this with { IsBuilt = true, IsAnalysed = false, HasAnnotations = false };

    private ImmutableArray<MarkedFile> Add(ImmutableArray<MarkedFile> files, string path, string markup)
    {
        var file = MarkedFile.Parse(VirtualPath.In(Folder, path), markup);
        return files.Any(other => string.Equals(other.Path, file.Path, StringComparison.OrdinalIgnoreCase))
            ? throw new ArgumentException($"There is a file '{path}' already.", nameof(path))
            : files.Add(file);
    }
}
