namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>What is awaited, and the cancellation that goes with it.</summary>
internal static class Tasks
{
    /// <summary>Whether awaiting the type yields a value.</summary>
    public static bool HasResult(ITypeSymbol type) => type is INamedTypeSymbol { Arity: 1 } && IsTask(type);

    /// <summary>Whether awaiting the type yields nothing.</summary>
    public static bool IsEmpty(ITypeSymbol type) => type is INamedTypeSymbol { Arity: 0 } && IsTask(type);

    public static bool IsCancellation(ITypeSymbol type) => type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>The token that was handed to the code at a position.</summary>
    public static IParameterSymbol? CancellationAt(SemanticModel model, int position) =>
        model.LookupSymbols(position).OfType<IParameterSymbol>().FirstOrDefault(static parameter => IsCancellation(parameter.Type));

    private static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };
}
