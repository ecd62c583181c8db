using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Misuse;

/// <summary>Annotations on one symbol of which one undoes the other.</summary>
internal static class Contradictions
{
    /// <summary>The one that counts first, and is reported; and the one that it leaves without effect.</summary>
    private static readonly (string Counts, string Idle)[] Pairs =
    [
        .. Attributes.Tags.Select(static tag => (Attributes.NotHealthData, tag)),
        (Attributes.Anonymised, Attributes.Pseudonymised),
        (Attributes.Anonymised, Attributes.DirectIdentifier),
        (Attributes.Anonymised, Attributes.QuasiIdentifier),
        (Attributes.Pseudonymised, Attributes.DirectIdentifier),
        (Attributes.DirectIdentifier, Attributes.QuasiIdentifier),
        (Attributes.Anonymiser, Attributes.Pseudonymiser),
    ];

    /// <param name="annotated">The attributes on a symbol.</param>
    /// <param name="beside">Further ones that count for it, of which pairs among themselves are reported elsewhere.</param>
    public static IEnumerable<AnnotationMisuse> Of(Annotated annotated, ImmutableArray<AttributeData> beside)
    {
        foreach (var (counts, idle) in Pairs)
        {
            var first = annotated.Find(counts);
            var second = annotated.Find(idle);
            if (first is null && second is null)
                continue;
            first ??= Attributes.Find(beside, counts);
            second ??= Attributes.Find(beside, idle);
            if (first is not null && second is not null && !ReferenceEquals(first, second) && Annotated.PlaceOf(first) is { } at)
                yield return AnnotationMisuse.Of(at, "Contradiction", Attributes.Spelling(counts), Attributes.Spelling(idle), annotated.Name);
        }
    }

    /// <summary>Clinical facts without identifiers, in a type that declares one, or on the identifier itself.</summary>
    public static AnnotationMisuse? OfFacts(Annotated annotated, CancellationToken cancellationToken)
    {
        if (annotated.Find(Attributes.HealthData) is not { } health || Attributes.IsIdentifying(health) || Annotated.PlaceOf(health, "Identifying", cancellationToken) is not { } at)
            return null;
        var identifier = annotated.Bearer is INamedTypeSymbol type
            ? type.GetMembers().FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol && IsIdentifier(member))
            : IsIdentifier(annotated.Bearer) ? annotated.Bearer : null;
        return identifier is null ? null : AnnotationMisuse.Of(at, "FactsWithIdentifier", annotated.Name, AttributeTags.NameOf(identifier));
    }

    private static bool IsIdentifier(ISymbol member) =>
        Attributes.Find(member.GetAttributes(), Attributes.DirectIdentifier) is not null
        || member is IPropertySymbol property && TagReader.PositionalParameter(property) is { } parameter && Attributes.Find(parameter.GetAttributes(), Attributes.DirectIdentifier) is not null;
}
