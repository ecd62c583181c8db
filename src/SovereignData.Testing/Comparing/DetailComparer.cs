using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Comparing;

/// <summary>Compares a diagnostic with what is expected of it beyond its place.</summary>
internal sealed class DetailComparer(TextsByPath texts, CultureInfo culture)
{
    public ImmutableArray<DetailDifference> Compare(ExpectedDiagnostic? expected, Diagnostic actual) => expected is null
        ? []
        : [.. Messages(expected, actual), .. Severities(expected, actual), .. Paths(expected, actual), .. Properties(expected, actual)];

    public ImmutableArray<PathStep> PathOf(Diagnostic diagnostic) => [.. diagnostic.AdditionalLocations.Select(ToStep)];

    private IEnumerable<DetailDifference> Messages(ExpectedDiagnostic expected, Diagnostic actual)
    {
        var message = actual.GetMessage(culture);
        var whole = expected.Arguments is { } arguments
            ? string.Format(culture, actual.Descriptor.MessageFormat.ToString(culture), [.. arguments])
            : expected.Message;

        if (whole is not null && !string.Equals(whole, message, StringComparison.Ordinal))
            yield return DetailDifference.Of("message", whole, message);
        foreach (var part in expected.MessageParts.Where(part => !message.Contains(part, StringComparison.Ordinal)))
            yield return DetailDifference.Of("message", $"…{part}…", message);
    }

    private static IEnumerable<DetailDifference> Severities(ExpectedDiagnostic expected, Diagnostic actual)
    {
        if (expected.Severity is { } severity && severity != actual.Severity)
            yield return DetailDifference.Of("severity", $"{severity}", $"{actual.Severity}");
    }

    private IEnumerable<DetailDifference> Paths(ExpectedDiagnostic expected, Diagnostic actual)
    {
        if (expected.Path is not { } path)
            yield break;

        var lines = Diff.Of(path, PathOf(actual), AreSame);
        if (lines.Any(line => !line.IsCommon))
            yield return new("path", lines);
    }

    private static IEnumerable<DetailDifference> Properties(ExpectedDiagnostic expected, Diagnostic actual) =>
        from property in expected.Properties
        let value = actual.Properties.GetValueOrDefault(property.Key)
        where !string.Equals(property.Value, value, StringComparison.Ordinal)
        select DetailDifference.Of($"property '{property.Key}'", property.Value, value);

    private static bool AreSame(PathStep expected, PathStep actual) =>
        string.Equals(OneLine.Of(expected.Text), actual.Text, StringComparison.Ordinal)
        && (expected.File is null || string.Equals(expected.File, actual.File, StringComparison.Ordinal));

    private PathStep ToStep(Location location) => texts.Find(location) is { } place
        ? new(OneLine.Of(texts[place.Path].ToString(place.Span)), VirtualPath.Display(place.Path))
        : new($"({location})");
}
