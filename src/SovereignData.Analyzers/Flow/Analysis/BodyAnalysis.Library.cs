using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>
/// Calls of code that is not in sight. A generic signature tells by itself what goes where; for the rest,
/// arguments and receiver flow to the result and, for mutators, to the receiver.
/// </content>
internal sealed partial class BodyAnalysis
{
    private Value InvokeLibrary(CallSite site)
    {
        var method = site.Method;
        _calling = site.Operation;
        var endpoint = site.Arguments.IsEmpty ? null : _model.EndpointOf(method);
        if (endpoint is not null)
            site = WithEndpoints(site, endpoint);
        if (method is { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object } && site.Receiver is { } cloned)
            return Copy(cloned, site.Operation);
        if (LibraryModel.IsIdentity(method))
            return site.Receiver ?? site.Argument(0);
        if (PutTogether(site) is { } text)
            return text;
        if (string.Equals(method.Name, "Slice", StringComparison.Ordinal) && site.Receiver is { } sliced && FlowTypes.IsSpan(method.ReturnType))
            return Slice(sliced, site.Operation, site.Syntax);
        if ((LibraryModel.IsClear(method) || (LibraryModel.IsSetLength(method) && site.Arguments is [{ Operation.ConstantValue: { HasValue: true } }])) && site.Receiver is { } cleared)
        {
            ClearPoured(cleared);
            return cleared;
        }

        if (LibraryModel.IsOverwriting(method) && IsOfAll(site))
            ClearPoured(site.Argument(0));
        if (string.Equals(method.Name, "Clear", StringComparison.Ordinal) && method.ContainingType is { } immutable && LibraryModel.IsImmutable(immutable))
            return Value.Of(New(site.Operation, method.ReturnType));
        if (LibraryModel.Mixes(method))
            Mix(site.Receiver ?? site.Argument(0), site.Syntax);
        if (TextModel.IsBinding(method))
            Bind(site.Argument(1));
        if (LibraryModel.IsReflectedWrite(method))
            Pour(site.Argument(0), Whole(site.Argument(1)));
        if (LibraryModel.IsPopulation(method))
            Populate(site.Argument(1), Whole(site.Argument(0)));
        if (LibraryModel.IsRetyping(method))
            return Retype(site);
        if (LibraryModel.IsExchange(method))
            return Exchange(site);
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var bindings = new TypeBindings(this) { Entry = EntryOf(site, definition) };
        if (site.Receiver is { } receiver && !definition.IsStatic)
            bindings.BindContents(receiver, definition.ContainingType, site.Syntax);
        var isReading = LibraryModel.IsReading(method);
        foreach (var argument in site.Arguments)
        {
            if (!isReading && !Operations.IsDelegate(argument.Parameter.Type) && !(argument.Parameter.Ordinal > 0 && LibraryModel.KeepsFirstOnly(method)))
                bindings.Bind(argument.Value, DefinitionOf(argument.Parameter, definition).Type, site.Syntax);
        }

        var delegated = InvokeArguments(site, definition, bindings).Union(InvokeListed(site));
        if (site.Receiver is { } keeper)
            FeedHandlers(keeper, site);
        FeedOverrides(site);
        Mutate(site, definition, bindings, delegated);
        var result = (endpoint is null ? null : Configure(site, endpoint)) ?? AsText(site, LibraryResult(site, definition, bindings, delegated), isContent: TypeFlow.Mentions(definition.ReturnType) && bindings.Knows(definition.ReturnType));
        if (definition.Name is "Remove" or "TryRemove" && site.Receiver is { } shrunk && bindings.Entry is { } removed)
            RemoveEntry(shrunk, definition.ContainingType, removed);
        Defer(site, result);
        Track(site, result);
        return Taken(site, OfTracker(site, result));
    }

    /// <summary><c>OfType</c>, <c>Cast</c>: the same elements, seen as another type.</summary>
    private Value Retype(CallSite site)
    {
        var type = site.Method.TypeArguments[0];
        var made = New(site.Operation, site.Method.ReturnType);
        Set(made.Slot(FieldKey.Element), View(Fitting(AllElements(site.Argument(0), site.Syntax), type), type, site.Operation));
        return Value.Of(made);
    }

    /// <summary>What stood there comes out, and the other goes in, or may.</summary>
    private Value Exchange(CallSite site)
    {
        var (place, value) = (site.Arguments[0], site.Argument(1));
        Output(site, place, LibraryModel.IsReplacement(site.Method) ? value : place.Value.Join(value));
        return place.Value;
    }

    /// <summary>Any member of the objects may hold it, those that hold something already included.</summary>
    private void Populate(Value target, FactSet facts)
    {
        foreach (var heapObject in target.Objects)
        {
            foreach (var slot in heapObject.Slots.ToList())
            {
                if (slot.Field!.Member is not null && _state.Find(slot) is { } held)
                    Set(slot, held.WithMore(facts));
            }
        }

        Pour(target, facts);
    }

    private static IParameterSymbol DefinitionOf(IParameterSymbol parameter, IMethodSymbol definition) =>
        parameter.Ordinal < definition.Parameters.Length ? definition.Parameters[parameter.Ordinal] : parameter;

    /// <summary>Runs the delegates that the call is given; what they give back flows on, too.</summary>
    private FactSet InvokeArguments(CallSite site, IMethodSymbol definition, TypeBindings bindings)
    {
        var facts = FactSet.Empty;
        // Twice, since one delegate may feed another, or itself (Aggregate).
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var argument in site.Arguments)
            {
                if (Operations.DelegateType(argument.Parameter.Type)?.DelegateInvokeMethod is not { } actual)
                    continue;
                var declared = Operations.DelegateType(DefinitionOf(argument.Parameter, definition).Type)?.DelegateInvokeMethod ?? actual;
                var passed = actual.Parameters.Select((parameter, i) => DelegateArgument(site, declared.Parameters[i].Type, parameter.Type, bindings)).ToArray();
                var returned = InvokeDelegate(argument.Value, [.. passed.Select(value => new CallArgument(argument.Parameter, value, argument.Operation))], argument.Operation);
                bindings.Bind(returned, declared.ReturnType, site.Syntax);
                var isBound = TypeFlow.Mentions(declared.ReturnType) && (TypeFlow.Mentions(definition.ReturnType) || definition.MethodKind == MethodKind.Constructor);
                if (declared.ReturnType.SpecialType != SpecialType.System_Boolean && !isBound)
                    facts = facts.Union(Whole(returned));
                // What it writes into an argument that the library hands it (string.Create) is part of what comes of the call.
                if (declared.ReturnsVoid)
                    facts = facts.Union(WholeOf([.. passed.Where((_, i) => !(TypeFlow.Mentions(declared.Parameters[i].Type) && bindings.Knows(declared.Parameters[i].Type)))]));
            }
        }

        return facts;
    }

    private Value DelegateArgument(CallSite site, ITypeSymbol declared, ITypeSymbol actual, TypeBindings bindings)
    {
        if (TypeFlow.Mentions(declared) && bindings.Knows(declared))
            return bindings.Build(declared, actual, site.Operation, "delegate");
        if (FlowTypes.IsMeasure(actual))
            return Value.Nothing;
        var result = Value.Nothing;
        foreach (var candidate in Inputs(site))
        {
            foreach (var heapObject in candidate.Objects)
            {
                if (heapObject.Type is { } type && (SymbolEqualityComparer.Default.Equals(type, actual) || type.AllInterfaces.Contains(actual, SymbolEqualityComparer.Default)))
                    result = result.Join(Value.Of(heapObject));
            }
        }

        return result.IsNothing ? Born(site.Operation, actual, ResultFacts(site, (site.Method.ReducedFrom ?? site.Method).OriginalDefinition)) : result;
    }

    private static IEnumerable<Value> Inputs(CallSite site)
    {
        if (site.Receiver is { } receiver)
            yield return receiver;
        foreach (var argument in site.Arguments)
        {
            if (!Operations.IsDelegate(argument.Parameter.Type) && argument.Parameter.RefKind != RefKind.Out)
                yield return argument.Value;
        }
    }

    private FactSet InputFacts(CallSite site)
    {
        var facts = FactSet.Empty;
        foreach (var input in Inputs(site))
            facts = facts.Union(Whole(input));
        return facts;
    }

    private FactSet ArgumentFacts(CallSite site, CallArgument? except = null)
    {
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind != RefKind.Out && !Operations.IsDelegate(argument.Parameter.Type) && !argument.Equals(except))
                facts = facts.Union(Whole(argument.Value));
        }

        return facts;
    }

    private void Mutate(CallSite site, IMethodSymbol definition, TypeBindings bindings, FactSet delegated)
    {
        foreach (var argument in site.Arguments)
        {
            var declared = DefinitionOf(argument.Parameter, definition);
            if (argument.Parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                var value = TypeFlow.Mentions(declared.Type) && bindings.Knows(declared.Type)
                    ? bindings.Build(declared.Type, argument.Parameter.Type, argument.Operation, "output")
                    : LibraryModel.IsMeasurement(argument.Parameter) ? Value.Nothing
                    : Born(argument.Operation, argument.Parameter.Type, Carried(site, argument.Parameter.Type));
                Output(site, argument, LibraryModel.IsReplacement(site.Method) ? site.Argument(1) : argument.Parameter.RefKind == RefKind.Ref ? argument.Value.Join(value) : value);
            }
            else if (FlowTypes.IsCarrier(argument.Parameter.Type) || ((LibraryModel.IsFiller(definition) || LibraryModel.IsDestination(argument.Parameter)) && IsBuffer(argument.Parameter.Type)))
            {
                var facts = ArgumentFacts(site, argument);
                if (site.Receiver is { } source && !FlowTypes.IsCarrier(site.Instance?.Type))
                    facts = facts.Union(Whole(source));
                else if (site.Receiver is { } carrier && definition.Name is "CopyTo" or "CopyToAsync" or "WriteTo" or "Read" or "ReadAsync" or "ReadBlock" or "ReadExactly")
                    facts = facts.Union(Whole(carrier));
                Pour(argument.Value, Marked(site, facts));
            }
        }

        if (site.Receiver is { } receiver && LibraryModel.IsMutator(definition))
        {
            bindings.StoreContents(receiver, definition, site);
            var isGeneric = definition.ContainingType.IsGenericType;
            // What a delegate of a generic type gives is stored where its type says.
            var facts = isGeneric ? FactSet.Empty : delegated;
            foreach (var argument in site.Arguments)
            {
                var declared = DefinitionOf(argument.Parameter, definition).Type;
                if (argument.Parameter.RefKind != RefKind.Out && !Operations.IsDelegate(argument.Parameter.Type) && !(isGeneric && TypeFlow.Mentions(declared)))
                    facts = facts.Union(Whole(argument.Value));
            }

            Pour(receiver, facts);
        }
    }

    private static bool IsBuffer(ITypeSymbol type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Array } or INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment" };

    private FactSet Carried(CallSite site, ITypeSymbol type)
    {
        var isParse = site.Method.Name.StartsWith("TryParse", StringComparison.Ordinal) || LibraryModel.IsConversion(site.Method);
        var facts = InputFacts(site);
        return FlowTypes.IsMeasure(type) && !isParse ? QuantityFacts(site) : facts;
    }

    private Value LibraryResult(CallSite site, IMethodSymbol definition, TypeBindings bindings, FactSet delegated)
    {
        var type = site.Method.ReturnType;
        if (type.SpecialType == SpecialType.System_Void || LibraryModel.CarriesNothing(site.Method))
            return Value.Nothing;
        if (site.Receiver is { } fluent && !FlowTypes.IsScalar(type) && LibraryModel.IsMutator(definition) && SymbolEqualityComparer.Default.Equals(type, site.Method.ContainingType))
            return fluent;
        if (TypeFlow.Mentions(definition.ReturnType) && bindings.Knows(definition.ReturnType))
            return bindings.Build(definition.ReturnType, type, site.Operation, "result");
        var facts = Marked(site, ResultFacts(site, definition).Union(delegated));
        if (FlowTypes.IsMeasureOnceAwaited(type) && !LibraryModel.IsConversion(site.Method))
            return Value.Of(QuantityFacts(site).Union(delegated));
        var made = Born(site.Operation, type, facts);
        if (FlowTypes.IsCarrier(type))
            Underlie(made, site);
        if (made.SingleObject is { } entry && site.Receiver is { } container && !FlowTypes.IsScalar(type) && (FlowTypes.IsCarrier(type) || StandsOn(container)))
            Set(entry.Slot(FieldKey.Under), (_state.Find(entry.Slot(FieldKey.Under)) ?? Value.Nothing).Join(container));
        return made;
    }

    /// <summary>What may come of a call: all that it is given, but for a state that its signature can only hand to a delegate (<c>string.Create</c>).</summary>
    private FactSet ResultFacts(CallSite site, IMethodSymbol definition)
    {
        if (!definition.IsGenericMethod || !site.Arguments.Any(static argument => Operations.IsDelegate(argument.Parameter.Type)))
            return InputFacts(site);
        var facts = site.Receiver is { } receiver ? Whole(receiver) : FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            var declared = DefinitionOf(argument.Parameter, definition).Type;
            var isState = declared is ITypeParameterSymbol { DeclaringMethod: not null } state
                && definition.Parameters.Any(parameter => Operations.DelegateType(parameter.Type)?.DelegateInvokeMethod?.Parameters.Any(passed => SymbolEqualityComparer.Default.Equals(passed.Type, state)) == true);
            if (!isState && !Operations.IsDelegate(argument.Parameter.Type) && argument.Parameter.RefKind != RefKind.Out)
                facts = facts.Union(Whole(argument.Value));
        }

        return facts;
    }

    /// <summary>The facts, with a step that tells of the call where it is one to be told of.</summary>
    private FactSet Marked(CallSite site, FactSet facts)
    {
        if (facts.IsEmpty || !_model.IsWaypoint(site.Method))
            return facts;
        var (name, place) = ($"{site.Method.ContainingType.Name}.{site.Method.Name}", Place.Of(site.Syntax));
        return facts.Select(fact => fact.Origin is SourceOrigin or InputOrigin ? fact with { Trace = fact.Trace.Then(name, place) } : fact);
    }

    /// <summary>A carrier that is made from another one writes into it.</summary>
    private void Underlie(Value made, CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (FlowTypes.IsCarrier(argument.Parameter.Type) && made.SingleObject is { } carrier)
                Set(carrier.Slot(FieldKey.Under), argument.Value);
        }
    }

    /// <summary>An object over a stream or the like: what it hands out may write into that (an archive, its entries, their streams).</summary>
    private bool StandsOn(Value container)
    {
        foreach (var heapObject in container.Objects)
        {
            if (!Under(heapObject).IsEmpty)
                return true;
        }

        return false;
    }

    private FactSet QuantityFacts(CallSite site)
    {
        var facts = FactSet.Empty;
        foreach (var input in Inputs(site))
        {
            if (IsQuantityInput(site, input))
                facts = facts.Union(Whole(input.Objects.IsEmpty ? input : Traversed(input, site.Operation)));
        }

        return facts;
    }

    /// <summary>A number or date that is itself tagged keeps telling through what is computed from it.</summary>
    private static bool IsQuantityInput(CallSite site, Value input)
    {
        if (ReferenceEquals(input, site.Receiver))
            return FlowTypes.IsQuantity(site.Instance?.Type);
        foreach (var argument in site.Arguments)
        {
            if (ReferenceEquals(argument.Value, input) && IsQuantities(argument.Parameter.Type))
                return true;
        }

        return false;
    }

    /// <summary>A quantity, or a sequence of them.</summary>
    private static bool IsQuantities(ITypeSymbol type) =>
        FlowTypes.IsQuantity(type)
        || type is IArrayTypeSymbol { ElementType: var element } && IsOneOfMany(element)
        || type is INamedTypeSymbol { TypeArguments: [var argument] } && !Operations.IsDelegate(type) && IsOneOfMany(argument);

    /// <summary>Bytes are not quantities: they are text on its way.</summary>
    private static bool IsOneOfMany(ITypeSymbol element) =>
        FlowTypes.IsQuantity(element) && element.SpecialType is not (SpecialType.System_Byte or SpecialType.System_SByte);

    /// <summary>What a library constructor makes of its arguments.</summary>
    private void FillLibraryObject(HeapObject made, CallSite site)
    {
        var receiver = Value.Of(made);
        _calling = site.Operation;
        var definition = site.Method.OriginalDefinition;
        var bindings = new TypeBindings(this);
        var facts = FactSet.Empty;
        var decided = FactSet.Empty;
        var endpoint = _model.EndpointOf(site.Method);
        foreach (var argument in site.Arguments)
        {
            var declared = DefinitionOf(argument.Parameter, definition).Type;
            if (Operations.IsDelegate(argument.Parameter.Type))
                continue;
            if (definition.ContainingType.IsGenericType && TypeFlow.Mentions(declared))
                bindings.Bind(argument.Value, declared, site.Syntax);
            else if (endpoint?.Decides(argument.Parameter) == true)
                decided = decided.Union(AsEndpoint(argument.Value, argument.Parameter.Type, argument.Operation, definition.ContainingType));
            else
                facts = facts.Union(Whole(argument.Value));
            if (FlowTypes.IsCarrier(argument.Parameter.Type) || IsBuffer(argument.Parameter.Type) && FlowTypes.IsCarrier(site.Method.ContainingType))
                Set(made.Slot(FieldKey.Under), (_state.Find(made.Slot(FieldKey.Under)) ?? Value.Nothing).Join(argument.Value));
        }

        if (endpoint?.Destination is { } destination)
            facts = facts.With(new(new DeclaredDestinationOrigin(destination, IsUser: false), Level.Identifying, Trace.Start(made.Name, made.Place)));
        else if (endpoint is not null && Endpoint(decided).IsEmpty && _model.IsVendorsClient(definition.ContainingType))
            facts = facts.With(DefaultEndpoint(made));
        if (TextModel.IsUri(definition.ContainingType) && site.Arguments is [{ Parameter.Type: var address, Value: var first }, { Value: var second }] && TextModel.IsUri(address))
            facts = Below(Whole(first), Whole(second));
        else if (TextModel.IsAddressBuilder(definition.ContainingType))
            facts = FactSet.Empty;
        facts = facts.Union(decided).Union(InvokeArguments(site, definition, bindings)).Union(InvokeListed(site));
        KeepHandlers(made, site);
        bindings.StoreContents(receiver, definition, site);
        if (!facts.IsEmpty)
            Set(made.Slot(FieldKey.Base), Value.Of(facts));
        if (TextModel.IsAddressBuilder(definition.ContainingType))
            StartAddress(receiver, site);
    }
}
