namespace SovereignData.Analyzers.Roles;

/// <summary>What constructors of exceptions put into their messages. Those of the code base are followed down to one that is not.</summary>
internal static class ExceptionMessages
{
    private static readonly string[] Parameters = ["message", "actualValue"];

    public static bool IsMadeBy(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
        && method.DeclaringSyntaxReferences.IsEmpty
        && method.Parameters.Any(IsPart)
        && IsException(method.ContainingType);

    public static bool IsPart(IParameterSymbol parameter) => Array.IndexOf(Parameters, parameter.Name) >= 0;

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
