using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Testing.Projects;
using SovereignData.Testing.References;

namespace SovereignData.Testing.Running;

/// <summary>Makes a Roslyn solution of a scenario, as an editor would hold it.</summary>
internal sealed class SolutionFactory(Scenario scenario)
{
    private readonly Dictionary<string, ProjectId> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetadataReference> images = new(StringComparer.Ordinal);

    public async Task<Solution> CreateAsync(CancellationToken cancellationToken)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var project in scenario.Dependencies.Add(scenario.Main))
        {
            solution = await AddAsync(solution, project).ConfigureAwait(false);
            if (project.IsBuilt)
                images[project.Name] = await EmitAsync(solution, project, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private async Task<Solution> AddAsync(Solution solution, ProjectUnderTest project)
    {
        var id = ids[project.Name] = ProjectId.CreateNewId(project.Name);
        var path = $"{project.Folder}{project.Name}.csproj";
        var references = ReferencesOf(project);
        var assemblies = await AssembliesAsync([project, .. references]).ConfigureAwait(false);

        solution = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, project.Name, project.Name, LanguageNames.CSharp, path))
            .WithProjectParseOptions(id, new CSharpParseOptions(scenario.LanguageVersion))
            .WithProjectCompilationOptions(id, CompilationOptions(project))
            .AddMetadataReferences(id, ConflictResolution.Resolve(assemblies))
            .AddMetadataReferences(id, references.Where(other => other.IsBuilt).Select(other => images[other.Name]))
            .AddProjectReferences(id, references.Where(other => !other.IsBuilt).Select(other => new ProjectReference(ids[other.Name])));

        return ProjectFiles.AddTo(solution, id, scenario, project);
    }

    private Task<MetadataReference> EmitAsync(Solution solution, ProjectUnderTest project, CancellationToken cancellationToken) =>
        BuiltAssembly.EmitAsync(scenario, project, solution.GetProject(ids[project.Name])!, cancellationToken);

    /// <summary>The projects that a project sees, through others too, as in an SDK-style build.</summary>
    private ImmutableArray<ProjectUnderTest> ReferencesOf(ProjectUnderTest project)
    {
        if (ReferenceEquals(project, scenario.Main))
            return scenario.Dependencies;

        var direct = scenario.Dependencies.Where(other => project.ReferencedProjects.Contains(other.Name, StringComparer.Ordinal)).ToArray();
        return [.. direct.SelectMany(reference => ReferencesOf(reference)).Concat(direct).Distinct()];
    }

    /// <summary>
    /// What a project and those that it sees reference: the framework before packages, a project's own package version before theirs.
    /// </summary>
    private static async Task<IEnumerable<MetadataReference>> AssembliesAsync(ImmutableArray<ProjectUnderTest> projects)
    {
        var packages = new PackageSet(projects.SelectMany(project => project.Packages)
            .DistinctBy(package => package.Key, StringComparer.OrdinalIgnoreCase)
            .ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase));

        return
        [
            .. FrameworkReferences.NetCore.Assemblies,
            .. projects.Any(project => project.HasAspNetCore) ? FrameworkReferences.AspNetCore.Assemblies : [],
            .. projects[0].HasAnnotations ? (MetadataReference[])[ProductAssemblies.Annotations] : [],
            .. await PackageReferences.ResolveAsync(packages).ConfigureAwait(false),
            .. projects.SelectMany(project => project.References),
        ];
    }

    private CSharpCompilationOptions CompilationOptions(ProjectUnderTest project) => new(
        HasTopLevelStatements(project) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        concurrentBuild: scenario.IsConcurrent,
        nullableContextOptions: NullableContextOptions.Enable);

    private bool HasTopLevelStatements(ProjectUnderTest project) => project.Files
        .Select(file => CSharpSyntaxTree.ParseText(file.Content.Text, new(scenario.LanguageVersion)).GetCompilationUnitRoot())
        .Any(root => root.Members.Any(member => member is GlobalStatementSyntax));
}
