namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>Resolves a call to the bodies that may run.</summary>
internal sealed class Dispatch(BodySource bodies, TypeHierarchy hierarchy)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(IMethodSymbol Method, ITypeSymbol? Receiver), IMethodSymbol[]> _targets = new(KeyComparer.Instance);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(IMethodSymbol Method, ITypeSymbol? Receiver), bool> _stored = new(KeyComparer.Instance);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(IMethodSymbol Method, ITypeSymbol? Receiver), IPropertySymbol[]> _properties = new(KeyComparer.Instance);

    /// <summary>The definitions with a body that a call may reach; empty when none is in sight.</summary>
    public IMethodSymbol[] Targets(IMethodSymbol method, ITypeSymbol? receiver, bool isExact, bool isBaseCall)
    {
        var definition = BodySource.Definition(method);
        if (isBaseCall || !IsVirtual(definition))
            return bodies.HasBody(definition) ? [definition] : [];
        if (receiver is ITypeParameterSymbol)
            receiver = null;
        if (isExact && receiver is INamedTypeSymbol exact)
        {
            var implementation = Implementation(exact, method);
            return implementation is not null && bodies.HasBody(implementation) ? [BodySource.Definition(implementation)] : [];
        }

        return _targets.GetOrAdd((definition, receiver), key => FindAll(key.Method, key.Receiver));
    }

    /// <summary>Whether some implementation of an accessor has no code: the property stores what it is given.</summary>
    public bool MayBeStored(IMethodSymbol accessor, ITypeSymbol? receiver)
    {
        var definition = BodySource.Definition(accessor);
        return IsVirtual(definition) && _stored.GetOrAdd((definition, receiver is ITypeParameterSymbol ? null : receiver), key => IsAnyStored(key.Method, key.Receiver));
    }

    /// <summary>The properties that may stand behind one that is read, itself left out.</summary>
    public IPropertySymbol[] PropertiesBehind(IPropertySymbol property, ITypeSymbol? receiver, bool isExact)
    {
        if (property.GetMethod is not { } getter || BodySource.Definition(getter) is not { } definition || !IsVirtual(definition))
            return [];
        if (isExact && receiver is INamedTypeSymbol exact)
            return Implementation(exact, getter)?.AssociatedSymbol is IPropertySymbol own && !SymbolEqualityComparer.Default.Equals(own, definition.AssociatedSymbol) ? [own] : [];
        return _properties.GetOrAdd((definition, receiver is ITypeParameterSymbol ? null : receiver), key => FindProperties(key.Method, key.Receiver));
    }

    private IPropertySymbol[] FindProperties(IMethodSymbol definition, ITypeSymbol? receiver)
    {
        var root = receiver is INamedTypeSymbol { SpecialType: SpecialType.None } ? receiver : definition.ContainingType;
        var found = new List<IPropertySymbol>();
        foreach (var type in hierarchy.ConcreteTypesOf(root))
        {
            if (Implementation(type, definition)?.AssociatedSymbol is IPropertySymbol property && !SymbolEqualityComparer.Default.Equals(property, definition.AssociatedSymbol) && !found.Contains(property, SymbolEqualityComparer.Default))
                found.Add(property);
        }

        return found.Count > FlowBudget.Implementations ? [] : found.ToArray();
    }

    private bool IsAnyStored(IMethodSymbol definition, ITypeSymbol? receiver)
    {
        var root = receiver is INamedTypeSymbol { SpecialType: SpecialType.None } ? receiver : definition.ContainingType;
        return hierarchy.ConcreteTypesOf(root).Any(type => Implementation(type, definition) is { IsAbstract: false } implementation && !implementation.DeclaringSyntaxReferences.IsEmpty && !bodies.HasBody(implementation));
    }

    /// <summary>The virtual members that a method of a package calls on what it is handed.</summary>
    public IEnumerable<IMethodSymbol> OpenCallsOf(IMethodSymbol target) => bodies.IsInSight(target) ? [] : bodies.OpenCallsInPackage(target);

    /// <summary>The override or implementation of a virtual member that a type has.</summary>
    public static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var implemented in type.AllInterfaces)
            {
                if (!OwnSymbols.AreSame(implemented.OriginalDefinition, method.ContainingType.OriginalDefinition))
                    continue;
                foreach (var member in implemented.GetMembers(method.Name))
                {
                    if (OwnSymbols.AreSame(member.OriginalDefinition, method.OriginalDefinition))
                        return (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition;
                }
            }

            return null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method.OriginalDefinition))
                    return candidate.OriginalDefinition;
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol definition)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (OwnSymbols.AreSame(current.OriginalDefinition, definition))
                return true;
        }

        return false;
    }

    private static bool IsVirtual(IMethodSymbol method) =>
        (method.IsVirtual || method.IsAbstract || (method.IsOverride && !method.IsSealed) || method.ContainingType?.TypeKind == TypeKind.Interface)
        && method.ContainingType?.IsSealed != true;

    private IMethodSymbol[] FindAll(IMethodSymbol definition, ITypeSymbol? receiver)
    {
        var isOfObject = definition.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;
        var root = receiver is INamedTypeSymbol { SpecialType: SpecialType.None } ? receiver : definition.ContainingType;
        if (isOfObject && root.SpecialType != SpecialType.None)
            return [];
        var found = new List<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (bodies.HasBody(definition) && seen.Add(definition))
            found.Add(definition);
        foreach (var type in hierarchy.ConcreteTypesOf(root))
        {
            if (root is INamedTypeSymbol { IsGenericType: true } closed && !MayBe(type, closed))
                continue;
            if (Implementation(type, definition) is { } implementation && bodies.HasBody(implementation) && seen.Add(implementation))
                found.Add(BodySource.Definition(implementation));
        }

        return found.ToArray();
    }

    /// <summary>Whether a type can stand behind a constructed generic type: with other type arguments it cannot.</summary>
    private static bool MayBe(INamedTypeSymbol type, INamedTypeSymbol closed)
    {
        if (Library.TypeFlow.Mentions(closed))
            return true;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Matches(current, closed))
                return true;
        }

        return type.AllInterfaces.Any(implemented => Matches(implemented, closed));
    }

    private static bool Matches(INamedTypeSymbol candidate, INamedTypeSymbol closed)
    {
        if (!OwnSymbols.AreSame(candidate.OriginalDefinition, closed.OriginalDefinition))
            return false;
        for (var i = 0; i < closed.TypeArguments.Length; i++)
        {
            var (own, asked) = (candidate.TypeArguments[i], closed.TypeArguments[i]);
            var isVariant = closed.OriginalDefinition.TypeParameters[i].Variance != VarianceKind.None && own.IsReferenceType && asked.IsReferenceType;
            if (!OwnSymbols.AreSame(own, asked) && !Library.TypeFlow.Mentions(own) && !(isVariant && AreRelated(own, asked)))
                return false;
        }

        return true;
    }

    private static bool AreRelated(ITypeSymbol left, ITypeSymbol right) => DerivesFrom(left, right) || DerivesFrom(right, left);

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (OwnSymbols.AreSame(current, ancestor))
                return true;
        }

        return type.AllInterfaces.Any(implemented => OwnSymbols.AreSame(implemented, ancestor));
    }

    private sealed class KeyComparer : IEqualityComparer<(IMethodSymbol Method, ITypeSymbol? Receiver)>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals((IMethodSymbol Method, ITypeSymbol? Receiver) x, (IMethodSymbol Method, ITypeSymbol? Receiver) y) =>
            SymbolEqualityComparer.Default.Equals(x.Method, y.Method) && SymbolEqualityComparer.Default.Equals(x.Receiver, y.Receiver);

        public int GetHashCode((IMethodSymbol Method, ITypeSymbol? Receiver) key) =>
            (SymbolEqualityComparer.Default.GetHashCode(key.Method) * 397)
            ^ (key.Receiver is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(key.Receiver));
    }
}
