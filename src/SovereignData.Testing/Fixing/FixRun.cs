using Microsoft.CodeAnalysis;
using SovereignData.Testing.Comparing;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Reporting;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Fixing;

/// <summary>Applies an expected fix, then holds the resulting files and what is still reported in them against the expectation.</summary>
internal sealed class FixRun(Scenario scenario, Solution solution, Analysis analysis, ExpectedFix expected)
{
    private readonly Dictionary<string, MarkedText> changed =
        expected.Files.ToDictionary(file => VirtualPath.In(VirtualPath.Root, file.Key), file => file.Value, StringComparer.Ordinal);

    public async Task RunAsync(FixFinder fixes, CancellationToken cancellationToken)
    {
        var offer = await fixes.FindAsync(expected, cancellationToken).ConfigureAwait(false);
        var occasion = $"After the fix {offer}{(expected.Scope is { } scope ? $" to all in the {scope.ToString().ToLowerInvariant()}" : "")}";
        var fixedSolution = await new FixApplication(solution, analysis, offer).ApplyAsync(expected.Scope, cancellationToken).ConfigureAwait(false);

        await ThrowIfTextsDifferAsync(occasion, fixedSolution, cancellationToken).ConfigureAwait(false);

        var after = await Analysis.RunAsync(scenario, fixedSolution, cancellationToken).ConfigureAwait(false);
        var check = new Check(scenario, after, FilesAfter());
        check.ThrowIfBroken(occasion);
        check.ThrowIfDifferent(occasion, expectations: []);
    }

    private async Task ThrowIfTextsDifferAsync(string occasion, Solution fixedSolution, CancellationToken cancellationToken)
    {
        var before = await TextsByPath.CreateAsync(solution.Projects, cancellationToken).ConfigureAwait(false);
        var after = await TextsByPath.CreateAsync(fixedSolution.Projects, cancellationToken).ConfigureAwait(false);

        var differences =
            from path in before.Paths.Union(after.Paths, StringComparer.Ordinal).Union(changed.Keys, StringComparer.Ordinal)
            let wanted = changed.TryGetValue(path, out var file) ? file.Text : before.TextOf(path)
            let actual = after.TextOf(path)
            where !string.Equals(wanted.ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"), StringComparison.Ordinal)
            select $"{VirtualPath.Display(path)}\n{CodeDiff.Print(Diff.OfTexts(wanted, actual))}";

        if (differences.ToArray() is [_, ..] files)
            throw new VerificationException(string.Join("\n\n", [$"{occasion}, the code is not as expected: expected (-), found (+).", .. files]));
    }

    private IEnumerable<(string Path, MarkedText Content)> FilesAfter()
    {
        var before = VerificationRun.MarkedFiles(scenario).ToArray();
        var added = changed.Where(file => before.All(other => !string.Equals(other.Path, file.Key, StringComparison.Ordinal)));
        return
        [
            .. before.Select(file => (file.Path, changed.GetValueOrDefault(file.Path, file.Content))),
            .. added.Select(file => (file.Key, file.Value)),
        ];
    }
}
