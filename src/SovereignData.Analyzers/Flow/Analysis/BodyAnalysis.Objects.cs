using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Making, copying and filling objects.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>A value that library code made out of what the facts say.</summary>
    private Value Born(IOperation operation, ITypeSymbol? type, FactSet facts, bool isExact = false)
    {
        if (type is null || type.SpecialType == SpecialType.System_Void)
            return Value.Nothing;
        if (FlowTypes.IsTransparent(type))
            return Born(operation, ((INamedTypeSymbol)type).TypeArguments[0], facts);
        if (FlowTypes.IsScalar(type))
        {
            var tag = _model.TagOf(type);
            return Value.Of(tag.IsLabel ? facts.With(SourceFact(tag, input: null, operation.Syntax)) : facts);
        }

        var made = _registry.Created(operation, "born", () => new HeapObject
        {
            Type = type,
            IsExact = isExact,
            Name = Operations.Describe(operation.Syntax),
            Place = Place.Of(operation.Syntax),
        });
        Set(made.Slot(FieldKey.Base), Value.Of(facts));
        return Value.Of(made);
    }

    private Value CreateAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var made = New(anonymous, anonymous.Type);
        foreach (var initialiser in anonymous.Initializers)
        {
            if (initialiser is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                Set(made.Slot(_engine.Keys.OfMember(property.Property)), Step(Evaluate(assignment.Value), property.Property.Name, assignment.Syntax));
        }

        return Value.Of(made);
    }

    private HeapObject New(IOperation operation, ITypeSymbol? type) => _registry.Created(operation, "new", () => new HeapObject
    {
        Type = type,
        IsExact = true,
        IsFilledHere = type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true, DeclaringSyntaxReferences.IsEmpty: true },
        Name = Operations.Describe(operation.Syntax),
        Place = Place.Of(operation.Syntax),
    });

    private Value CreateTuple(ITupleOperation tuple)
    {
        var made = New(tuple, tuple.NaturalType ?? tuple.Type);
        var values = new Value[tuple.Elements.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Evaluate(tuple.Elements[i]);
        for (var i = 0; i < values.Length; i++)
            Set(made.Slot(FieldKey.Content(i, values.Length == 1 ? 2 : values.Length)), values[i]);
        return Value.Of(made);
    }

    private Value CreateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
            Evaluate(size);
        var made = New(array, array.Type);
        if (array.Initializer is { } initialiser)
            FillArray(made, initialiser);
        return Value.Of(made);
    }

    private void FillArray(HeapObject array, IArrayInitializerOperation initialiser)
    {
        for (var i = 0; i < initialiser.ElementValues.Length; i++)
        {
            var element = initialiser.ElementValues[i];
            if (element is IArrayInitializerOperation nested)
                FillArray(array, nested);
            else
                WriteElement(Value.Of(array), i, Copied(Evaluate(element), element));
        }
    }

    /// <summary>A struct is copied where it is assigned; a reference is not.</summary>
    private Value Copied(Value value, IOperation source) =>
        FlowTypes.IsCopied(source.Type) && !value.Objects.IsEmpty && Operations.Unconverted(source) is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation
            or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IInvocationOperation { TargetMethod: { RefKind: RefKind.None, DeclaringSyntaxReferences.IsEmpty: false } }
            ? Copy(value, source)
            : value;

    private Value Copy(Value value, IOperation operation, object? part = null)
    {
        var result = Value.Of(value.Facts);
        foreach (var original in value.Objects)
        {
            // A copy of a copy that was made here (a loop with "with") is that copy.
            if (ReferenceEquals(original.CopiedAt, operation) || original.Depth >= FlowBudget.ObjectDepth)
            {
                result = result.Join(Value.Of(original));
                continue;
            }

            var copy = _registry.Created(operation, part is null ? original : (part, original), () => new HeapObject
            {
                CopiedAt = operation,
                Depth = original.Depth + 1,
                Type = original.Type,
                IsExact = original.IsExact,
                Input = original.Input,
                Birth = original.Birth,
                BirthCap = original.BirthCap,
                Name = original.Name,
                Place = original.Place,
            });
            foreach (var slot in original.Slots.ToList())
            {
                if (_state.Find(slot) is { } held)
                    Set(copy.Slot(slot.Field!), held);
            }

            Set(copy.Slot(FieldKey.Made), Value.Nothing);
            result = result.Join(Value.Of(copy));
        }

        return result;
    }

    private Value WithInitialiser(Value made, IObjectOrCollectionInitializerOperation? initialiser)
    {
        if (initialiser is null)
            return made;
        _receivers.Push(made);
        Initialise(initialiser);
        _receivers.Pop();
        return made;
    }

    private Value Initialise(IObjectOrCollectionInitializerOperation initialiser)
    {
        foreach (var inner in initialiser.Initializers)
            Evaluate(inner);
        return Value.Nothing;
    }

    private Value InitialiseMember(IMemberInitializerOperation initialiser)
    {
        var member = Owner(initialiser.InitializedMember);
        return WithInitialiser(member, initialiser.Initializer);
    }

    private void InitialiseMember(ISymbol member, ITypeSymbol type, IOperation source)
    {
        var value = Evaluate(source);
        if (member.IsStatic)
            Set(_registry.Variable(member), Tagged(member, Step(value, member.Name, source.Syntax), source));
        else
            Write(InputValue(InputPath.This, member.ContainingType, Tag.None, "this", Place.Of(source.Syntax)), _engine.Keys.OfMember(member), member, View(value, type, source), source, source);
    }
}
