using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing;

/// <content>The code under test and what it references.</content>
public sealed partial class Verification
{
    /// <inheritdoc cref="ProjectUnderTest.WithFile"/>
    public Verification WithFile(string path, string code) => WithMain(scenario.Main.WithFile(path, code));

    /// <summary>Adds a project that the main one references. Its files, called <c>Lib/Patient.cs</c> for a project <c>Lib</c>, are analysed too.</summary>
    /// <param name="name">The name of the project and of its assembly.</param>
    /// <param name="describe">Gives it files and references.</param>
    public Verification WithProject(string name, Func<ProjectUnderTest, ProjectUnderTest> describe)
    {
        var project = describe(new(name, VirtualPath.FolderOf(name)));
        if (scenario.Projects.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"There is a project '{name}' already.", nameof(name));
        if (project.ReferencedProjects.FirstOrDefault(IsUnknown) is { } unknown)
            throw new ArgumentException($"The project '{name}' references '{unknown}', which must be added before it.", nameof(describe));

        return With(scenario with { Dependencies = scenario.Dependencies.Add(project) });

        bool IsUnknown(string reference) => scenario.Dependencies.All(other => !string.Equals(other.Name, reference, StringComparison.Ordinal));
    }

    /// <summary>References an assembly made of a source of one's own, in place of a package; it is not analysed.</summary>
    /// <param name="assemblyName">The name of the assembly, such as <c>AWSSDK.S3</c>.</param>
    /// <param name="code">Declarations that resemble the package's.</param>
    public Verification WithStub(string assemblyName, string code) => WithProject(assemblyName, project => project.AsStub().WithFile("Stub.cs", code));

    /// <inheritdoc cref="ProjectUnderTest.WithReference"/>
    public Verification WithReference(MetadataReference reference) => WithMain(scenario.Main.WithReference(reference));

    /// <inheritdoc cref="ProjectUnderTest.WithPackage"/>
    public Verification WithPackage(string id, string version) => WithMain(scenario.Main.WithPackage(id, version));

    /// <inheritdoc cref="ProjectUnderTest.WithAspNetCore"/>
    public Verification WithAspNetCore() => WithMain(scenario.Main.WithAspNetCore());

    /// <inheritdoc cref="ProjectUnderTest.WithoutAnnotations"/>
    public Verification WithoutAnnotations() => WithMain(scenario.Main.WithoutAnnotations());

    /// <inheritdoc cref="ProjectUnderTest.WithoutImplicitUsings"/>
    public Verification WithoutImplicitUsings() => WithMain(scenario.Main.WithoutImplicitUsings());

    /// <summary>The version of C#; the latest one if not said.</summary>
    public Verification WithLanguageVersion(LanguageVersion version) => With(scenario with { LanguageVersion = version });

    /// <summary>Accepts code that does not compile.</summary>
    public Verification AllowingCompileErrors() => With(scenario with { AllowsCompileErrors = true });

    /// <summary>Hands the files to the compiler in reverse order: results must not depend on it.</summary>
    public Verification WithFilesReversed() => With(scenario with { HasFilesReversed = true });

    /// <summary>Whether analyzers and compiler may run on several threads, as they do if not said: results must not depend on it.</summary>
    public Verification WithConcurrency(bool isConcurrent) => With(scenario with { IsConcurrent = isConcurrent });
}
