using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>Puts the files of a scenario into a project of a solution.</summary>
internal static class ProjectFiles
{
    public static Solution AddTo(Solution solution, ProjectId project, Scenario scenario, ProjectUnderTest description)
    {
        foreach (var (path, text) in Sources(scenario, description))
            solution = solution.AddDocument(NewId(path), Path.GetFileName(path), SourceText.From(text), filePath: path);
        foreach (var (path, content) in scenario.SharedFiles.AddRange(description.AdditionalFiles))
            solution = solution.AddAdditionalDocument(NewId(path), Path.GetFileName(path), SourceText.From(content.Text), filePath: path);
        foreach (var (path, text) in Configs(scenario))
            solution = solution.AddAnalyzerConfigDocument(NewId(path), Path.GetFileName(path), SourceText.From(text), filePath: path);

        return solution;

        DocumentId NewId(string path) => DocumentId.CreateNewId(project, path);
    }

    private static IEnumerable<(string Path, string Text)> Sources(Scenario scenario, ProjectUnderTest description)
    {
        var sources = description.Files.Select(file => (file.Path, file.Content.Text));
        if (description.HasImplicitUsings)
            sources = sources.Prepend((VirtualPath.In(description.Folder, GlobalUsings.FileName), GlobalUsings.For(description)));

        return scenario.HasFilesReversed ? sources.Reverse() : sources;
    }

    private static IEnumerable<ConfigFile> Configs(Scenario scenario) =>
        [.. scenario.Configs, ConfigFile.Build(scenario.BuildProperties), ConfigFile.Enabling(RulesInPlay.EnabledByName(scenario))];
}
