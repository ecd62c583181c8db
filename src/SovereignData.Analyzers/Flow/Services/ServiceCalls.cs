namespace SovereignData.Analyzers.Flow.Services;

/// <summary>The calls by which code tells a container of services what to hand out, and takes something out of it.</summary>
internal static class ServiceCalls
{
    /// <summary>The type that stands for the container, whichever the code has.</summary>
    public const string Container = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    /// <summary>The override in which a database context says where it sends.</summary>
    private const string Configuring = "OnConfiguring";

    private static readonly HashSet<string> Registering = new(StringComparer.Ordinal)
    {
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient",
        "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient", "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient",
        "Singleton", "Scoped", "Transient", "KeyedSingleton", "KeyedScoped", "KeyedTransient", "Describe", "DescribeKeyed",
        HttpClients.Adding, HttpClients.Configuring,
        "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "AddPooledDbContextFactory",
        "AddNpgsql", "AddSqlServer", "AddSqlite", "AddMySql", "AddOracle", "AddCosmos",
        "AddAWSService", "TryAddAWSService", "AddDefaultAWSOptions", "TryAddDefaultAWSOptions",
    };

    /// <summary>The names under which members are found that may register something.</summary>
    public static IEnumerable<string> Names => Registering.Append(Configuring);

    public static bool Registers(IMethodSymbol method) =>
        Registering.Contains(method.Name)
        && method.DeclaringSyntaxReferences.IsEmpty
        && (method.ContainingType.Name is "ServiceDescriptor" || (method.IsExtensionMethod && method.Parameters is [{ Type.Name: "IServiceCollection" or "IHttpClientBuilder" }, ..]));

    /// <summary>Whether a method is handed, by a library, the options of the very type that it belongs to.</summary>
    public static bool ConfiguresItself(IMethodSymbol method) =>
        method is { IsOverride: true, Name: Configuring, Parameters.Length: 1 } && method.Parameters[0].Type.Name is "DbContextOptionsBuilder";

    /// <summary>What a call takes out of a container by its type; null where it takes nothing.</summary>
    public static ITypeSymbol? TakenBy(IMethodSymbol method) =>
        method is { Name: "GetRequiredService" or "GetService" or "GetRequiredKeyedService" or "GetKeyedService", TypeArguments: [var service] } ? service
        : method is { Name: "CreateDbContext" or "CreateDbContextAsync", ContainingType: { Name: "IDbContextFactory" or "PooledDbContextFactory", TypeArguments: [var context] } } ? context
        : null;

    /// <summary>Where a call that makes a client finds its options if it is not handed any; null for any other call.</summary>
    public static string? DefaultOptionsOf(IMethodSymbol method) =>
        method.Name is "AddAWSService" or "TryAddAWSService" && !method.Parameters.Any(static parameter => parameter.Name is "options" or "optionsFunc")
            ? "T:Amazon.Extensions.NETCore.Setup.AWSOptions"
            : null;

    /// <summary>The types for which a call registers something: its type arguments, those that it is handed, or what options are.</summary>
    public static IEnumerable<ITypeSymbol> Services(IMethodSymbol method, IEnumerable<IOperation> arguments)
    {
        if (!method.TypeArguments.IsEmpty)
            return method.TypeArguments;
        if (method.Name is "AddDefaultAWSOptions" or "TryAddDefaultAWSOptions")
            return method.Parameters.Skip(1).Take(1).Select(static parameter => Operations.DelegateType(parameter.Type)?.DelegateInvokeMethod?.ReturnType ?? parameter.Type);
        return arguments.Select(Operations.Unconverted).OfType<ITypeOfOperation>().Select(static type => type.TypeOperand);
    }
}
