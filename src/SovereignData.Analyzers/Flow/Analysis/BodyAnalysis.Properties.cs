using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Properties and indexers: stored, computed, or the library's.</content>
internal sealed partial class BodyAnalysis
{
    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var receiver = reference.Instance is null ? null : Evaluate(reference.Instance);
        var arguments = EvaluateArguments(reference.Arguments);
        var result = property.GetMethod is { } getter && IsComputed(getter, reference, receiver, out var targets)
            ? Labelled(GetterSite(reference, getter, receiver, arguments), targets.IsEmpty ? InvokeLibrary(GetterSite(reference, getter, receiver, arguments)) : ReadComputed(reference, getter, receiver, arguments, targets))
            : ReadStored(reference, receiver);
        return Declared(property, result);
    }

    private static CallSite GetterSite(IPropertyReferenceOperation reference, IMethodSymbol getter, Value? receiver, CallArgument[] arguments) =>
        new(reference, getter, receiver, arguments, IsExactly(reference.Instance, receiver), Operations.IsBase(reference.Instance)) { Instance = reference.Instance };

    /// <summary>A body runs, or the library's generic rules say more than a slot could.</summary>
    private bool IsComputed(IMethodSymbol accessor, IPropertyReferenceOperation reference, Value? receiver, out IMethodSymbol[] targets)
    {
        var site = GetterSite(reference, accessor, receiver, []);
        targets = _engine.Dispatch.Targets(accessor, ReceiverType(site), site.IsExact, site.IsBase);
        return !targets.IsEmpty || (!IsFromSource(reference.Property) && !LibraryModel.IsIdentity(reference.Property) && (reference.Property.IsIndexer || IsGenericContent(reference.Property)));
    }

    /// <summary>A property whose accessors are known: where they are not said to compute, they store.</summary>
    private bool IsFromSource(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0 || symbol.ContainingType.IsAnonymousType || _engine.Bodies.IsDescribed(symbol);

    private static bool IsGenericContent(IPropertySymbol property) =>
        property.ContainingType.IsGenericType && TypeFlow.Mentions(property.OriginalDefinition.Type);

    private Value ReadComputed(IPropertyReferenceOperation reference, IMethodSymbol getter, Value? receiver, CallArgument[] arguments, IMethodSymbol[] targets)
    {
        var tag = _model.TagOf(reference.Property);
        if (tag.IsLevel)
            return Value.Of(SourceFact(tag, input: null, reference.Syntax));
        var result = InvokeOpen(GetterSite(reference, getter, receiver, arguments), targets);
        if (tag.IsLabel && !IsLowered(Whole(result)))
            result = result.WithMore(FactSet.Of(SourceFact(tag, input: null, reference.Syntax)));
        if (receiver.IsEmptyOrNull())
            return result;
        var site = GetterSite(reference, getter, receiver, arguments);
        return result.Join(!site.IsExact && !site.IsBase && !reference.Property.IsIndexer && _engine.Dispatch.MayBeStored(getter, ReceiverType(site))
            ? ReadMember(receiver!, _engine.Keys.OfMember(reference.Property), reference.Property, reference.Type, reference.Syntax)
            : StoredBehind(reference.Property, receiver!));
    }

    /// <summary>What was put into the property itself, where it is abstract or an interface's and some implementation stores it.</summary>
    private Value StoredBehind(IPropertySymbol property, Value receiver)
    {
        var result = Value.Nothing;
        foreach (var heapObject in receiver.Objects)
        {
            if (heapObject.FindSlot(_engine.Keys.OfMember(property)) is { } slot && _state.Find(slot) is { } held)
                result = result.Join(held);
        }

        return result;
    }

    private Value ReadStored(IPropertyReferenceOperation reference, Value? receiver)
    {
        var property = reference.Property;
        if (property.IsStatic)
            return IsFromSource(property) || _model.TagOf(property).Kind != TagKind.None ? ReadStatic(property, property.Type, reference.Syntax) : AsText(property, Value.Nothing);
        if (receiver is null)
            return Value.Nothing;
        var key = _engine.Keys.OfMember(property);
        if (IsFromSource(property) || _model.TagOf(property).Kind != TagKind.None)
            return ReadMember(receiver, key, property, property.Type, reference.Syntax);
        return ReadLibraryProperty(receiver, key, reference);
    }

    /// <summary>A property of a library type: what was put into it here, else what the object says, unless the property only measures.</summary>
    private Value ReadLibraryProperty(Value receiver, FieldKey key, IPropertyReferenceOperation reference)
    {
        if (LibraryModel.CarriesNothing(reference.Property))
            return Value.Nothing;
        if (LibraryModel.IsIdentity(reference.Property))
            return receiver;
        var isMeasure = FlowTypes.IsMeasure(reference.Type) && !FlowTypes.IsQuantity(reference.Instance?.Type);
        var result = isMeasure ? Value.Nothing : Value.Of(receiver.Facts);
        foreach (var heapObject in receiver.Objects)
        {
            var isSet = heapObject.FindSlot(key) is { } slot && _state.Find(slot) is not null;
            if (!isSet && isMeasure)
                continue;
            var read = ReadSlot(heapObject, key, reference.Property, reference.Type, reference.Syntax);
            result = isSet ? result.Join(read) : result.Join(heapObject.Input is null ? AsText(reference.Property, read) : read).WithMore(ContentFacts(heapObject));
        }

        return result;
    }

    /// <summary>What other members of a library object say, when one that was never set is read: they may be what it is made of.</summary>
    private FactSet ContentFacts(HeapObject heapObject)
    {
        var facts = FactSet.Empty;
        foreach (var slot in heapObject.Slots)
        {
            if (slot.Field!.IsContent && _state.Find(slot) is { } held)
                facts = facts.Union(Whole(held));
        }

        return facts;
    }

    private void AssignProperty(IPropertyReferenceOperation reference, Value value, IOperation? source)
    {
        var property = reference.Property;
        if (property is { IsIndexer: true, ReturnsByRef: true } && !IsFromSource(property))
        {
            WriteElement(Owner(reference.Instance), reference.Arguments is [{ Value: var index }] ? Position(ImmutableArray.Create(index)) : null, value);
            return;
        }

        if (_model.NamingOf(property) is not null)
            value = AsName(value);
        if (_model.EndpointOf(property) is { } endpoint)
            value = EndpointValue(endpoint, value, reference, source ?? reference);
        if (property.SetMethod is { } setter)
        {
            var receiver = property.IsStatic ? null : Owner(reference.Instance);
            CallArgument[] arguments = [.. EvaluateArguments(reference.Arguments), new(setter.Parameters[setter.Parameters.Length - 1], value, source ?? reference)];
            var site = new CallSite(reference, setter, receiver, arguments, IsExactly(reference.Instance, receiver), Operations.IsBase(reference.Instance)) { Instance = reference.Instance };
            if (_model.SinkOf(setter) is { } sink)
                RecordSink(site, sink);
            var targets = _engine.Dispatch.Targets(setter, ReceiverType(site), site.IsExact, site.IsBase);
            if (!targets.IsEmpty)
            {
                InvokeAll(site, targets);
                return;
            }

            if (!IsFromSource(property) && property.IsIndexer)
            {
                InvokeLibrary(site);
                return;
            }

            if (LibraryModel.IsCleared(property) && receiver is not null && reference.Parent is ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: 0 } })
                ClearPoured(receiver);
        }

        if (TextModel.IsAddressBuilder(property.ContainingType) && !IsFromSource(property))
            BuildAddress(Owner(reference.Instance), property.Name, value, source ?? reference);
        else if (property.IsStatic)
            SetStatic(property, Tagged(property, Step(value, property.Name, reference.Syntax), source));
        else if (IsGenericContent(property) && !IsFromSource(property) && property.SetMethod is { } set)
            InvokeLibrary(new(reference, set, Owner(reference.Instance), [new(set.Parameters[0], value, source ?? reference)], IsExact: false, IsBase: false));
        else
            Write(Owner(reference.Instance), _engine.Keys.OfMember(property), property, value, source, reference);
    }

    private Value EndpointValue(EndpointRole role, Value value, IPropertyReferenceOperation reference, IOperation source) =>
        role.Destination is { } destination
            ? Value.Of(new Fact(new DeclaredDestinationOrigin(destination, IsUser: false), Level.Identifying, Trace.Start(Operations.Describe(source.Syntax), Place.Of(source.Syntax))))
            : value.WithFacts(AsEndpoint(value, reference.Type, source, reference.Property.ContainingType));

    private void ClearPoured(Value receiver)
    {
        if (receiver.SingleObject is not { } single)
            return;
        foreach (var slot in single.Slots.ToList())
        {
            if (slot.Field!.IsContent)
                Set(slot, Value.Nothing);
        }

        Set(single.Slot(FieldKey.Base), Value.Nothing);
        Set(single.Slot(FieldKey.Element), Value.Nothing);
    }

    /// <summary>Whether a call that overwrites an array takes no range of it, or all of it: <c>Array.Clear(bytes, 0, bytes.Length)</c>.</summary>
    private static bool IsOfAll(CallSite site) => site.Arguments switch
    {
        [_] => true,
        [_, _] => string.Equals(site.Method.Name, "Fill", StringComparison.Ordinal),
        [var array, var start, var length] => start.Operation.ConstantValue is { HasValue: true, Value: 0 }
            && Operations.Unconverted(length.Operation) is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured }
            && VariableOf(measured) is { } variable && SymbolEqualityComparer.Default.Equals(variable, VariableOf(Operations.Unconverted(array.Operation))),
        _ => false,
    };
}
