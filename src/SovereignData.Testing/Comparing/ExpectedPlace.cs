using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Testing.Markup;

namespace SovereignData.Testing.Comparing;

/// <summary>A place where a rule must report, and what else is known of that diagnostic; a path of null means that it stands nowhere.</summary>
internal sealed record ExpectedPlace(string Id, string? Path, TextSpan Span, ExpectedDiagnostic? Details = null)
{
    /// <summary>Gives each expectation to the first place of its rule that has none yet; what is left over stands nowhere.</summary>
    public static ImmutableArray<ExpectedPlace> Detail(IEnumerable<ExpectedPlace> marked, IEnumerable<ExpectedDiagnostic> expectations)
    {
        var places = marked.ToList();
        foreach (var expectation in expectations)
        {
            var index = places.FindIndex(place => place.Details is null && string.Equals(place.Id, expectation.Id, StringComparison.Ordinal));
            if (index < 0)
                places.Add(new(expectation.Id, Path: null, default, expectation));
            else
                places[index] = places[index] with { Details = expectation };
        }

        return [.. places];
    }

    public Mark ToMark() => new(Id, Span);
}
