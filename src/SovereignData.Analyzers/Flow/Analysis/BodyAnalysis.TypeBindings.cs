using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>The contents of generic types.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>The elements of an object whose type has more than one type parameter, seen as a sequence; null for a plain sequence.</summary>
    private Value? Viewed(HeapObject heapObject)
    {
        if (TypeFlow.LibraryType(heapObject.Type) is not { IsGenericType: true, ContainingType: null } type || FlowTypes.AllTypeArguments(type).Length < 2 || type.IsTupleType)
            return null;
        foreach (var implemented in type.OriginalDefinition.AllInterfaces)
        {
            if (implemented.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T)
                continue;
            var bindings = new TypeBindings(this);
            bindings.BindContents(Value.Of(heapObject), type.OriginalDefinition, syntax: null);
            var actual = TypeFlow.As(type, implemented)!.TypeArguments[0];
            return bindings.Build(implemented.TypeArguments[0], actual, heapObject, "element");
        }

        return null;
    }

    /// <summary>What the type parameters of one generic signature stand for at one call.</summary>
    private sealed class TypeBindings(BodyAnalysis analysis)
    {
        private readonly Dictionary<ITypeParameterSymbol, Value> _values = new(SymbolEqualityComparer.Default);

        /// <summary>The one entry of its receiver that the call is about.</summary>
        public FieldKey? Entry { get; init; }

        /// <summary>Whether every type parameter that a declared type mentions could be read off the inputs.</summary>
        public bool Knows(ITypeSymbol declared)
        {
            var parameters = new HashSet<ITypeParameterSymbol>(SymbolEqualityComparer.Default);
            TypeFlow.Collect(declared, parameters);
            return parameters.Any(_values.ContainsKey);
        }

        /// <summary>Takes a value apart along its declared type.</summary>
        public void Bind(Value value, ITypeSymbol declared, SyntaxNode? syntax)
        {
            switch (declared)
            {
                case ITypeParameterSymbol parameter:
                    Add(parameter, value);
                    break;
                case IArrayTypeSymbol array when TypeFlow.Mentions(array):
                    Bind(analysis.AllElements(value, syntax!), array.ElementType, syntax);
                    break;
                case INamedTypeSymbol named when TypeFlow.Mentions(named) && !Operations.IsDelegate(named):
                    if (FlowTypes.IsTransparent(named))
                    {
                        Bind(value, named.TypeArguments[0], syntax);
                        break;
                    }

                    var arguments = FlowTypes.AllTypeArguments(named);
                    for (var i = 0; i < arguments.Length; i++)
                        Bind(Content(value, named, i, arguments.Length, syntax), arguments[i], syntax);
                    break;
            }
        }

        /// <summary>What the receiver holds for the type parameters of its own type.</summary>
        public void BindContents(Value receiver, INamedTypeSymbol definition, SyntaxNode? syntax)
        {
            var parameters = FlowTypes.AllTypeArguments(definition);
            for (var i = 0; i < parameters.Length; i++)
            {
                if (parameters[i] is ITypeParameterSymbol parameter)
                    Add(parameter, i == AllValues.Ordinal && Entry is not null && analysis.EntryIn(receiver, definition, Entry) is { } held ? held : FlowTypes.IsTransparent(definition) ? receiver : Content(receiver, definition, i, parameters.Length, syntax));
            }
        }

        /// <summary>Puts into the receiver what was bound from the arguments of a mutator.</summary>
        public void StoreContents(Value receiver, IMethodSymbol definition, CallSite site)
        {
            var own = FlowTypes.AllTypeArguments(definition.ContainingType);
            if (own.IsEmpty)
                return;
            var given = new TypeBindings(analysis);
            foreach (var argument in site.Arguments)
            {
                var declared = DefinitionOf(argument.Parameter, definition).Type;
                if (argument.Parameter.RefKind != RefKind.Out && !Operations.IsDelegate(declared))
                    given.Bind(argument.Value, declared, site.Syntax);
            }

            for (var i = 0; i < own.Length; i++)
            {
                if (own[i] is not ITypeParameterSymbol parameter)
                    continue;
                var value = given._values.TryGetValue(parameter, out var bound) ? bound : Value.Nothing;
                if (site.Arguments.Any(static argument => Operations.IsDelegate(argument.Parameter.Type)) && _values.TryGetValue(parameter, out var delegated))
                    value = value.Join(delegated);
                Store(receiver, i, own.Length, value, i == AllValues.Ordinal ? Entry : null, definition.ContainingType);
            }
        }

        private void Store(Value receiver, int ordinal, int arity, Value value, FieldKey? entry, INamedTypeSymbol type)
        {
            foreach (var heapObject in receiver.Objects)
            {
                if ((entry is not null && analysis.PutEntry(heapObject, type, entry, value, receiver.SingleObject is not null)) || value.IsNothing)
                    continue;
                var slot = heapObject.Slot(FieldKey.Content(ordinal, arity));
                var before = analysis._state.Find(slot) ?? (heapObject.Input is null ? Value.Nothing : analysis.Current(slot));
                analysis.Set(slot, before.Join(value));
            }
        }

        /// <summary>Makes a value of a declared type out of what is bound.</summary>
        public Value Build(ITypeSymbol declared, ITypeSymbol actual, object site, object part)
        {
            switch (declared)
            {
                case ITypeParameterSymbol parameter:
                    return _values.TryGetValue(parameter, out var bound) ? bound : Value.Nothing;
                case IArrayTypeSymbol array when TypeFlow.Mentions(array):
                    var elements = Make(actual, site, part);
                    analysis.Set(elements.Slot(FieldKey.Element), Build(array.ElementType, (actual as IArrayTypeSymbol)?.ElementType ?? array.ElementType, site, (part, 0)));
                    return Value.Of(elements);
                case INamedTypeSymbol named when TypeFlow.Mentions(named) && !Operations.IsDelegate(named):
                    var actuals = actual is INamedTypeSymbol constructed ? FlowTypes.AllTypeArguments(constructed) : [];
                    var arguments = FlowTypes.AllTypeArguments(named);
                    if (FlowTypes.IsTransparent(named))
                        return Build(arguments[0], actuals.Length == 1 ? actuals[0] : arguments[0], site, part);
                    var made = Make(actual, site, part);
                    if (TypeFlow.SequenceOf(named) is { } element)
                    {
                        analysis.Set(made.Slot(FieldKey.Element), Build(element, element, site, (part, "element")));
                        if (!TypeFlow.IsEnumerator(named))
                            return Value.Of(made);
                    }

                    for (var i = 0; i < arguments.Length; i++)
                        analysis.Set(made.Slot(FieldKey.Content(i, arguments.Length)), Build(arguments[i], i < actuals.Length ? actuals[i] : arguments[i], site, (part, i)));
                    return Value.Of(made);
                default:
                    return Value.Nothing;
            }
        }

        private HeapObject Make(ITypeSymbol type, object site, object part) => analysis._registry.Created(site, part, () => new HeapObject
        {
            Type = type,
            IsFilledHere = true,
            Name = site is IOperation operation ? Operations.Describe(operation.Syntax) : type.Name,
            Place = site is IOperation placed ? Place.Of(placed.Syntax) : null,
        });

        private Value Content(Value value, INamedTypeSymbol generic, int ordinal, int arity, SyntaxNode? syntax)
        {
            var result = Value.Of(value.Facts);
            foreach (var heapObject in value.Objects)
                result = result.Join(Content(heapObject, generic, ordinal, arity, syntax));
            return result;
        }

        private Value Content(HeapObject heapObject, INamedTypeSymbol generic, int ordinal, int arity, SyntaxNode? syntax)
        {
            if (arity == 1 && heapObject.Callable is null)
                return analysis.OwnElements(heapObject) ?? analysis.AllElements(Value.Of(heapObject), syntax!);
            // A class of this code base on top of a generic one of a library holds what the latter would.
            if (heapObject.Type is { DeclaringSyntaxReferences.IsEmpty: false } own && generic.DeclaringSyntaxReferences.IsEmpty && TypeFlow.As(own, generic) is { } parent)
                return analysis.ReadSlot(heapObject, FieldKey.Content(ordinal, arity), member: null, FlowTypes.AllTypeArguments(parent)[ordinal], syntax!);
            var known = heapObject.Type is null ? null : TypeFlow.As(heapObject.Type.OriginalDefinition, generic);
            if (known is null || SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, heapObject.Type!.OriginalDefinition))
                return analysis.ReadSlot(heapObject, FieldKey.Content(ordinal, arity), member: null, type: null, syntax!);
            var inner = new TypeBindings(analysis);
            inner.BindContents(Value.Of(heapObject), (INamedTypeSymbol)heapObject.Type.OriginalDefinition, syntax);
            var actual = TypeFlow.As(heapObject.Type, generic)!;
            return inner.Build(FlowTypes.AllTypeArguments(known)[ordinal], FlowTypes.AllTypeArguments(actual)[ordinal], heapObject, ("view", ordinal));
        }

        private void Add(ITypeParameterSymbol parameter, Value value) =>
            _values[parameter] = _values.TryGetValue(parameter, out var before) ? before.Join(value) : value;
    }
}
