namespace SovereignData.Analyzers.Flow.Services;

/// <summary>HTTP clients are registered by a name, or for the one class that is handed them.</summary>
internal static class HttpClients
{
    public const string Adding = "AddHttpClient";

    public const string Configuring = "ConfigureHttpClient";

    private const string Client = "T:System.Net.Http.HttpClient";

    /// <summary>The client of whatever name, for a call that does not say it.</summary>
    public static string OfAnyName => $"{Client}#*";

    public static string Named(string name) => $"{Client}#{name}";

    /// <summary>The client that a class is handed.</summary>
    public static string For(ITypeSymbol owner) => $"{Client}@{ServiceKeys.Of(owner)}";

    public static bool IsClient(ITypeSymbol type) => type is { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };

    public static bool Creates(IMethodSymbol method) =>
        method is { Name: "CreateClient" } && (method.ContainingType.Name is "IHttpClientFactory" || (method.IsExtensionMethod && method.Parameters is [{ Type.Name: "IHttpClientFactory" }, ..]));

    /// <summary>The name that a call hands over; null where nobody can tell, empty for the client without one.</summary>
    public static string? NameIn(IMethodSymbol method, IEnumerable<(IParameterSymbol Parameter, IOperation Operation)> arguments)
    {
        if (!method.Parameters.Any(static parameter => IsName(parameter)))
            return "";
        foreach (var (parameter, operation) in arguments)
        {
            if (IsName(parameter))
                return operation.ConstantValue is { HasValue: true, Value: string name } ? name : null;
        }

        return null;
    }

    private static bool IsName(IParameterSymbol parameter) => parameter is { Name: "name", Type.SpecialType: SpecialType.System_String };

    /// <summary>What a call of the family registers.</summary>
    public static IEnumerable<string> Services(IMethodSymbol method, (IParameterSymbol Parameter, IOperation Operation)[] arguments)
    {
        if (string.Equals(method.Name, Configuring, StringComparison.Ordinal))
            return Added(arguments[0].Operation) is { } added ? Services(added.TargetMethod, [.. added.Arguments.Select(static argument => (argument.Parameter!, argument.Value))]) : [];
        if (!method.TypeArguments.IsEmpty)
            return ServiceKeys.WithBases(method.TypeArguments[method.TypeArguments.Length - 1]).Select(For);
        return NameIn(method, arguments) is { } name ? [Named(name), OfAnyName] : [OfAnyName];
    }

    /// <summary>The call at the beginning of a fluent chain that added the client.</summary>
    private static IInvocationOperation? Added(IOperation chain)
    {
        for (var current = Operations.Unconverted(chain); current is IInvocationOperation call; current = Operations.Unconverted(call.Instance ?? call.Arguments[0].Value))
        {
            if (string.Equals(call.TargetMethod.Name, Adding, StringComparison.Ordinal))
                return call;
            if (call.Instance is null && call.Arguments.IsEmpty)
                break;
        }

        return null;
    }
}
