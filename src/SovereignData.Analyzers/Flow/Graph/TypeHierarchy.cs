using SovereignData.Analyzers.Flow.Memory;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>
/// The classes and structs of a project, and of those that it references, by what they derive from and implement.
/// Made once per state of the declarations, and remembered by name for the states that follow.
/// </summary>
internal sealed class TypeHierarchy(IReadOnlyList<Compilation> compilations, ProjectMemory memory)
{
    private readonly object _gate = new();
    private Dictionary<ITypeSymbol, List<INamedTypeSymbol>>? _derived;
    private Dictionary<string, IReadOnlyList<INamedTypeSymbol>>? _named;

    /// <summary>Classes and structs that can stand behind a value of the type, itself included, in the order of the files' names and of what stands in them.</summary>
    public IReadOnlyList<INamedTypeSymbol> ConcreteTypesOf(ITypeSymbol type)
    {
        lock (_gate)
        {
            if (_derived is null && memory.Hierarchy is { } names && Remembered(type.OriginalDefinition, names) is { } remembered)
                return remembered;
            _derived ??= Build();
            if (!OwnSymbols.Differ)
                return _derived.TryGetValue(type.OriginalDefinition, out var types) ? types : [];
            return type.OriginalDefinition.GetDocumentationCommentId() is { } id && Named(_derived).TryGetValue(id, out var alike) ? alike : [];
        }
    }

    /// <summary>Null where a name no longer finds its type.</summary>
    private List<INamedTypeSymbol>? Remembered(ITypeSymbol type, Dictionary<string, string[]> names)
    {
        if (type.GetDocumentationCommentId() is not { } id || !names.TryGetValue(id, out var derived))
            return [];
        var types = new List<INamedTypeSymbol>(derived.Length);
        foreach (var name in derived)
        {
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(name, compilations[0]) is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } found)
                return null;
            types.Add(OwnSymbols.Of(found));
        }

        return types;
    }

    private Dictionary<ITypeSymbol, List<INamedTypeSymbol>> Build()
    {
        var derived = new Dictionary<ITypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var compilation in compilations)
        {
            var types = new List<INamedTypeSymbol>();
            Add(compilation.Assembly.GlobalNamespace, types);
            foreach (var type in types.OrderBy(static type => type, SourceOrder.Instance))
                Register(type, derived);
        }

        memory.Hierarchy ??= Named(derived).ToDictionary(
            static pair => pair.Key,
            static pair => pair.Value.Select(static type => type.GetDocumentationCommentId() ?? "").ToArray(),
            StringComparer.Ordinal);
        return derived;
    }

    /// <summary>By name, under which projects on different references have one symbol each.</summary>
    private Dictionary<string, IReadOnlyList<INamedTypeSymbol>> Named(Dictionary<ITypeSymbol, List<INamedTypeSymbol>> derived) => _named ??= derived
        .Select(static pair => (Id: pair.Key.GetDocumentationCommentId(), Types: pair.Value))
        .Where(static pair => pair.Id is not null)
        .GroupBy(static pair => pair.Id!, static pair => pair.Types, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => (IReadOnlyList<INamedTypeSymbol>)[.. group.SelectMany(static types => types).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)], StringComparer.Ordinal);

    private static void Add(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> types)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } type)
                types.Add(type);
            Add(inner, types);
        }
    }

    private static void Register(INamedTypeSymbol type, Dictionary<ITypeSymbol, List<INamedTypeSymbol>> derived)
    {
        for (var ancestor = type; ancestor is not null && ancestor.SpecialType == SpecialType.None; ancestor = ancestor.BaseType)
            Register(ancestor.OriginalDefinition, type, derived);
        foreach (var implemented in type.AllInterfaces)
            Register(implemented.OriginalDefinition, type, derived);
    }

    private static void Register(ITypeSymbol ancestor, INamedTypeSymbol type, Dictionary<ITypeSymbol, List<INamedTypeSymbol>> derived)
    {
        if (!derived.TryGetValue(ancestor, out var types))
            derived.Add(ancestor, types = []);
        if (types.Count == 0 || !SymbolEqualityComparer.Default.Equals(types[types.Count - 1], type))
            types.Add(type);
    }
}
