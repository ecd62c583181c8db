namespace SovereignData.Analyzers.Flow.Services;

/// <summary>The calls by which code fills options, and says that settings fill them.</summary>
internal static class OptionCalls
{
    /// <summary>The name of a call that fills options, if it names their type.</summary>
    public const string Filling = "Configure";

    /// <summary>Names that stand where options are filled from settings.</summary>
    public static IEnumerable<string> Names => ["AddOptions", "AddOptionsWithValidateOnStart", "BindConfiguration"];

    /// <summary>The type of the options that a call fills; null for any other call.</summary>
    public static ITypeSymbol? FilledBy(IMethodSymbol method) =>
        method.Name is not (Filling or "PostConfigure" or "ConfigureAll" or "PostConfigureAll" or "Bind" or "BindConfiguration") || !method.DeclaringSyntaxReferences.IsEmpty ? null
        : method.ContainingType switch
        {
            { Name: "OptionsServiceCollectionExtensions" or "OptionsConfigurationServiceCollectionExtensions" or "OptionsBuilderConfigurationExtensions" } => method.TypeArguments is [var options, ..] ? options : null,
            { Name: "OptionsBuilder", TypeArguments: [var options] } => options,
            _ => null,
        };

    /// <summary>Whether a call that fills options takes what it puts there from settings.</summary>
    public static bool IsFromSettings(IMethodSymbol method) =>
        method.Name is "Bind" or "BindConfiguration" || method.Parameters.Any(static parameter => parameter.Type.Name is "IConfiguration" or "IConfigurationSection");

    /// <summary>Under which name a container keeps that settings fill objects of a type.</summary>
    public static string KeyOf(ITypeSymbol type) => $"settings:{ServiceKeys.Of(type)}";

    /// <summary>The types of this code base of which an object is made of settings when one of a type is: it, what it derives from, and what it holds.</summary>
    public static IEnumerable<ITypeSymbol> Bound(ITypeSymbol options)
    {
        var found = new List<ITypeSymbol>();
        Add(options);
        for (var i = 0; i < found.Count && found.Count < FlowBudget.OptionTypes; i++)
        {
            foreach (var property in found[i].GetMembers().OfType<IPropertySymbol>())
                Add(property.Type);
            Add(found[i].BaseType);
        }

        return found;

        void Add(ITypeSymbol? type)
        {
            if (type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } && !found.Contains(type, SymbolEqualityComparer.Default))
                found.Add(type);
        }
    }
}
