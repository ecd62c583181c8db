using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Misuse;

/// <summary>Tags that stand where there is no value to tag, and reasons that say nothing.</summary>
internal static class IdleTags
{
    private static readonly ImmutableArray<string> OnValues = Attributes.Tags.Add(Attributes.NotHealthData);

    /// <summary>A static class has no values.</summary>
    public static IEnumerable<AnnotationMisuse> OnType(Annotated annotated) =>
        annotated.Bearer is INamedTypeSymbol { IsStatic: true } ? All(annotated, "StaticClass") : [];

    /// <summary>What stands on the storage of a property is read by nobody.</summary>
    public static IEnumerable<AnnotationMisuse> OnStorage(IPropertySymbol property)
    {
        var storage = property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
        return storage is null ? [] : All(new(property, storage.GetAttributes()), "Storage", moves: true);
    }

    /// <summary>A method that gives nothing has nothing to tag.</summary>
    public static IEnumerable<AnnotationMisuse> OnReturn(IMethodSymbol method) =>
        GivesNothing(method) ? All(new(method, method.GetReturnTypeAttributes()), "ReturnsNothing") : [];

    public static IEnumerable<AnnotationMisuse> WithoutReason(Annotated annotated, CancellationToken cancellationToken) =>
        annotated.Find(Attributes.NotHealthData) is { } cut && string.IsNullOrWhiteSpace(Attributes.StringArgument(cut)) && Annotated.PlaceOf(cut, property: null, cancellationToken) is { } at
            ? [AnnotationMisuse.Of(at, "NoReason", annotated.Name)]
            : [];

    public static bool GivesNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0, ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };

    private static IEnumerable<AnnotationMisuse> All(Annotated annotated, string key, bool moves = false)
    {
        foreach (var tag in OnValues)
        {
            if (annotated.Find(tag) is { } found && Annotated.PlaceOf(found) is { } at)
                yield return AnnotationMisuse.Of(at, key, Attributes.Spelling(tag), annotated.Name) with { Moves = moves ? Attributes.Spelling(tag) : null };
        }
    }
}
