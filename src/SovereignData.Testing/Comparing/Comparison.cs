using System.Collections.Immutable;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Comparing;

/// <summary>What was expected against what was found.</summary>
internal sealed record Comparison(
    ImmutableArray<ExpectedPlace> Expected,
    ImmutableArray<FoundDiagnostic> Found,
    ImmutableArray<ExpectedPlace> Missing,
    ImmutableArray<FoundDiagnostic> Unexpected,
    ImmutableArray<(FoundDiagnostic Found, ImmutableArray<DetailDifference> Differences)> Different)
{
    public bool Agrees => Missing.IsEmpty && Unexpected.IsEmpty && Different.IsEmpty;

    public static Comparison Of(ImmutableArray<ExpectedPlace> expected, ImmutableArray<FoundDiagnostic> found, DetailComparer details)
    {
        var unpaired = found.ToList();
        var missing = ImmutableArray.CreateBuilder<ExpectedPlace>();
        var different = ImmutableArray.CreateBuilder<(FoundDiagnostic Found, ImmutableArray<DetailDifference> Differences)>();

        // The most demanding choose first: several diagnostics of one rule may stand at one place.
        foreach (var place in expected.OrderBy(place => place.Details is null))
        {
            var best = unpaired.Where(candidate => IsAt(place, candidate))
                .Select(candidate => (Found: candidate, Differences: details.Compare(place.Details, candidate.Diagnostic)))
                .OrderBy(candidate => candidate.Differences.Length)
                .FirstOrDefault();

            if (best.Found is null)
            {
                missing.Add(place);
                continue;
            }

            unpaired.Remove(best.Found);
            if (!best.Differences.IsEmpty)
                different.Add(best);
        }

        return new(expected, found, missing.ToImmutable(), [.. unpaired], different.ToImmutable());
    }

    private static bool IsAt(ExpectedPlace place, FoundDiagnostic candidate) =>
        string.Equals(place.Id, candidate.Id, StringComparison.Ordinal)
        && string.Equals(place.Path, candidate.Path, StringComparison.Ordinal)
        && place.Span == candidate.Span;
}
