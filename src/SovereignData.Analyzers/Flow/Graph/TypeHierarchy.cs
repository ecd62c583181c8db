namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>The types of a compilation by what they derive from and implement, in the order of their names.</summary>
internal sealed class TypeHierarchy
{
    private readonly Dictionary<ITypeSymbol, List<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);

    public TypeHierarchy(Compilation compilation, CancellationToken cancellationToken)
    {
        Add(compilation.Assembly.GlobalNamespace, cancellationToken);
        foreach (var referenced in ReferencedProjects.Of(compilation))
            Add(referenced.Assembly.GlobalNamespace, cancellationToken);
    }

    /// <summary>Classes and structs that can stand behind a value of the type, itself included.</summary>
    public IReadOnlyList<INamedTypeSymbol> ConcreteTypesOf(ITypeSymbol type) =>
        _derived.TryGetValue(type.OriginalDefinition, out var types) ? types : [];

    private void Add(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                Register(type);
            Add(inner, cancellationToken);
        }
    }

    private void Register(INamedTypeSymbol type)
    {
        for (var ancestor = type; ancestor is not null && ancestor.SpecialType == SpecialType.None; ancestor = ancestor.BaseType)
            Register(ancestor.OriginalDefinition, type);
        foreach (var implemented in type.AllInterfaces)
            Register(implemented.OriginalDefinition, type);
    }

    private void Register(ITypeSymbol ancestor, INamedTypeSymbol type)
    {
        if (!_derived.TryGetValue(ancestor, out var types))
            _derived.Add(ancestor, types = []);
        if (types.Count == 0 || !SymbolEqualityComparer.Default.Equals(types[types.Count - 1], type))
            types.Add(type);
    }
}
