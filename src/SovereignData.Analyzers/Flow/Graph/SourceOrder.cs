namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>The order of declarations: by the name of the file, then by what stands first. An implicit member stands where its type does.</summary>
internal sealed class SourceOrder : IComparer<ISymbol>
{
    public static SourceOrder Instance { get; } = new();

    public int Compare(ISymbol? x, ISymbol? y)
    {
        var (left, right) = (Place(x!), Place(y!));
        var order = string.CompareOrdinal(left.File, right.File);
        if (order == 0)
            order = left.Start.CompareTo(right.Start);
        return order == 0 ? string.CompareOrdinal(x!.MetadataName, y!.MetadataName) : order;
    }

    private static (string File, int Start) Place(ISymbol symbol)
    {
        (string File, int Start)? first = null;
        foreach (var reference in symbol.DeclaringSyntaxReferences.IsEmpty && symbol.ContainingType is { } type ? type.DeclaringSyntaxReferences : symbol.DeclaringSyntaxReferences)
        {
            var (file, start) = (reference.SyntaxTree.FilePath, reference.Span.Start);
            if (first is not { } known || string.CompareOrdinal(file, known.File) is var order && (order < 0 || (order == 0 && start < known.Start)))
                first = (file, start);
        }

        return first ?? ("", 0);
    }
}
