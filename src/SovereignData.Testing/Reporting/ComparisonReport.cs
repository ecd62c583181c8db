using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Testing.Comparing;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Reporting;

/// <summary>Says how diagnostics differ from the expected ones: first in the code, then one by one.</summary>
internal sealed class ComparisonReport(Comparison comparison, TextsByPath texts, DetailComparer details, CultureInfo culture)
{
    public string Write(string subject) => string.Join("\n\n",
    [
        $"{subject}: {string.Join(", ", Counts())}.",
        .. Files(),
        .. Section("Missing (-)", comparison.Missing.Select(Describe)),
        .. Section("Unexpected (+)", comparison.Unexpected.Select(Describe)),
        .. Section("Different (±)", comparison.Different.Select(difference => Describe(difference.Found, difference.Differences))),
    ]);

    private IEnumerable<string> Counts() =>
        from count in new (int Number, string Name)[]
        {
            (comparison.Missing.Length, "missing (-)"),
            (comparison.Unexpected.Length, "unexpected (+)"),
            (comparison.Different.Length, "different (±)"),
        }
        where count.Number > 0
        select $"{count.Number} {count.Name}";

    private IEnumerable<string> Files() => comparison.Missing.Select(place => place.Path)
        .Concat(comparison.Unexpected.Select(found => found.Path))
        .OfType<string>().Distinct(StringComparer.Ordinal)
        .OrderBy(texts.OrderOf)
        .Select(InCode);

    private string InCode(string path)
    {
        var text = texts[path].ToString();
        var expected = MarkupWriter.Write(text, comparison.Expected.Where(place => IsIn(place.Path)).Select(place => place.ToMark()));
        var found = MarkupWriter.Write(text, comparison.Found.Where(found => IsIn(found.Path)).Select(found => new Mark(found.Id, found.Span)));
        return $"{VirtualPath.Display(path)}\n{CodeDiff.Print(Diff.OfTexts(expected, found))}";

        bool IsIn(string? other) => string.Equals(other, path, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> items)
    {
        var lines = items.SelectMany(item => item.Split('\n')).Select(line => $"    {line}").ToArray();
        return lines is [] ? [] : [$"{title}\n{string.Join('\n', lines)}"];
    }

    private string Describe(ExpectedPlace place) => Describe(place.Id, place.Path, place.Span);

    private string Describe(string id, string? path, TextSpan span) => path is null
        ? $"{id} without a location"
        : $"{Position(path, span.Start)} {id}: {OneLine.Of(texts[path].ToString(span))}";

    private string Describe(FoundDiagnostic found)
    {
        var place = found.Path is null ? "" : $"{Position(found.Path, found.Span.Start)} ";
        var severity = found.Diagnostic.Severity.ToString().ToLowerInvariant();
        var path = details.PathOf(found.Diagnostic) is [_, ..] steps ? $"\n    path: {string.Join(" → ", steps)}" : "";
        return $"{place}{severity} {found.Id}: {found.Diagnostic.GetMessage(culture)}{path}";
    }

    private string Describe(FoundDiagnostic found, IEnumerable<DetailDifference> differences) => string.Join('\n',
    [
        Describe(found.Id, found.Path, found.Span),
        .. differences.SelectMany(Describe),
    ]);

    private static IEnumerable<string> Describe(DetailDifference difference) =>
        [$"    {difference.Name}", .. difference.Lines.Select(line => $"      {line.Sign} {line.Text}")];

    private string Position(string path, int start)
    {
        var line = texts[path].Lines.GetLinePosition(start);
        return $"{VirtualPath.Display(path)}({line.Line + 1},{line.Character + 1})";
    }
}
