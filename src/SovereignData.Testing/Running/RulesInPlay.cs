using Microsoft.CodeAnalysis;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>Which rules a scenario is about.</summary>
internal static class RulesInPlay
{
    /// <summary>Rules that are off by default and that the scenario names, be it in its markup.</summary>
    public static IEnumerable<DiagnosticDescriptor> EnabledByName(Scenario scenario)
    {
        var named = NamedIds(scenario).ToHashSet(StringComparer.Ordinal);
        return scenario.Analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => !rule.IsEnabledByDefault && named.Contains(rule.Id))
            .DistinctBy(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rule that <c>[|text|]</c> stands for.</summary>
    public static string Only(Scenario scenario)
    {
        var ids = scenario.Rules.IsEmpty
            ? scenario.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)
            : scenario.Rules;

        return ids.Distinct(StringComparer.Ordinal).ToArray() switch
        {
            [var only] => only,
            var several => throw new InvalidOperationException(
                $"The markup [|…|] needs exactly one rule in play, but there are {several.Length}. Name the rule, {{|SOV1001:…|}}, or call WithRules with it."),
        };
    }

    private static IEnumerable<string> NamedIds(Scenario scenario) =>
    [
        .. scenario.Rules,
        .. scenario.Expected.Select(expected => expected.Id),
        .. AllMarks(scenario).Select(mark => mark.Id).OfType<string>(),
    ];

    private static IEnumerable<Mark> AllMarks(Scenario scenario) => scenario.Projects
        .SelectMany(project => project.Files.AddRange(project.AdditionalFiles))
        .Concat(scenario.SharedFiles)
        .SelectMany(file => file.Content.Marks);
}
