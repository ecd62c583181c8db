using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Where values are put.</content>
internal sealed partial class BodyAnalysis
{
    private Value AssignSimple(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && VariableOf(assignment.Target) is { } reference)
        {
            var referred = Evaluate(assignment.Value);
            TurnElsewhere(reference, assignment);
            return referred;
        }

        var value = Copied(Evaluate(assignment.Value), assignment.Value);
        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private Value AssignCoalesce(ICoalesceAssignmentOperation assignment)
    {
        var before = Evaluate(assignment.Target);
        var value = before.Join(InBranch(() => Evaluate(assignment.Value)));
        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private Value AssignCompound(ICompoundAssignmentOperation assignment)
    {
        var before = Evaluate(assignment.Target);
        var value = Evaluate(assignment.Value);
        Value result;
        if (assignment.OperatorMethod is { } @operator && @operator.ContainingType.SpecialType == SpecialType.None)
        {
            result = @operator.IsStatic
                ? Invoke(new(assignment, @operator, Receiver: null, [new(@operator.Parameters[0], before, assignment.Target), new(@operator.Parameters[1], value, assignment.Value)], IsExact: false, IsBase: false))
                : Invoke(new(assignment, @operator, before, [new(@operator.Parameters[0], value, assignment.Value)], IsExact: false, IsBase: false)).Join(before);
            if (!@operator.IsStatic)
                return before;
        }
        else
        {
            result = Operations.IsDelegate(assignment.Type) ? before.Join(value)
                : assignment.Type?.SpecialType == SpecialType.System_String ? Value.Of(Appended(before, value, assignment))
                : Value.Of(Whole(before).Union(Whole(value)));
        }

        Assign(assignment.Target, result, assignment.Value);
        return result;
    }

    private Value Increment(IIncrementOrDecrementOperation increment)
    {
        var before = Evaluate(increment.Target);
        if (increment.OperatorMethod is { IsStatic: true } @operator && @operator.ContainingType.SpecialType == SpecialType.None)
            Assign(increment.Target, Invoke(new(increment, @operator, Receiver: null, [new(@operator.Parameters[0], before, increment.Target)], IsExact: false, IsBase: false)), increment.Target);
        else if (increment is { OperatorMethod: null, Target: IPropertyReferenceOperation })
            Assign(increment.Target, before, increment.Target);
        return before;
    }

    private Value Subscribe(IEventAssignmentOperation subscription)
    {
        var handler = Evaluate(subscription.HandlerValue);
        if (subscription is not { Adds: true, EventReference: IEventReferenceOperation reference })
            return Value.Nothing;
        if (reference.Event.AddMethod is { } add)
        {
            var receiver = reference.Instance is null ? null : Evaluate(reference.Instance);
            var site = new CallSite(subscription, add, receiver, [new(add.Parameters[0], handler, subscription.HandlerValue)], IsExactly(reference.Instance, receiver), Operations.IsBase(reference.Instance)) { Instance = reference.Instance };
            if (TargetsOf(site) is { IsEmpty: false } targets)
            {
                RunSomeTime(handler);
                InvokeAll(site, targets);
            }
        }

        Assign(reference, Evaluate(reference).Join(handler), subscription.HandlerValue);
        return Value.Nothing;
    }

    private void Assign(IOperation target, Value value, IOperation? source)
    {
        switch (target)
        {
            case not null when VariableOf(target) is { } variable && _references.TryGetValue(variable, out var aliases):
                AssignAliases(aliases, value, source, target);
                break;
            case ILocalReferenceOperation local:
                var held = _state.Find(_registry.Variable(local.Local)) ?? Value.Nothing;
                Set(_registry.Variable(local.Local), Step(value, local.Local.Name, target.Syntax));
                if (!held.Says(value))
                    Redo(local.Local);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when PrimaryField(parameter) is { } field:
                Write(ThisValue(target), field, parameter, value, source, target);
                break;
            case IParameterReferenceOperation parameter:
                Set(_registry.Variable(parameter.Parameter), Step(value, parameter.Parameter.Name, target.Syntax));
                break;
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                RunSomeTime(value);
                SetStatic(field.Field, Tagged(field.Field, Step(value, field.Field.Name, target.Syntax), source));
                break;
            case IFieldReferenceOperation field:
                var owner = Owner(field.Instance);
                if (TupleKey(field.Field) is { } element)
                    Write(owner, element, member: null, value, source, target);
                else
                    Write(owner, _engine.Keys.OfMember(field.Field), field.Field, value, source, target);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, source);
                break;
            case IEventReferenceOperation { Event.IsStatic: true } @event:
                RunSomeTime(value);
                Set(_registry.Variable(@event.Event), value);
                break;
            case IEventReferenceOperation @event:
                Write(Owner(@event.Instance), _engine.Keys.OfMember(@event.Event), @event.Event, value, source, target);
                break;
            case IArrayElementReferenceOperation item:
                WriteElement(Owner(item.ArrayReference), Position(item.Indices), value);
                break;
            case IImplicitIndexerReferenceOperation item:
                WriteElement(Owner(item.Instance), position: null, value);
                break;
            case IInlineArrayAccessOperation item:
                WriteElement(Owner(item.Instance), position: null, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, source);
                break;
            case IInstanceReferenceOperation:
                Replace(ThisValue(target), value);
                break;
            case IConditionalOperation choice:
                Evaluate(choice.Condition);
                AssignWeakly(choice.WhenTrue, value, source);
                AssignWeakly(choice.WhenFalse, value, source);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, source);
                break;
            case ITupleOperation:
                DeconstructInto(target, value, info: default, source);
                break;
            case IInvocationOperation call:
                // A ref return: whatever it refers to may be written, so its receiver holds the value from here on.
                PutAnywhere(Evaluate(call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value)), value);
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter is { RefKind: RefKind.Ref })
                        AssignWeakly(argument.Value, value, source);
                }

                break;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                Pour(Evaluate(target.ChildOperations.FirstOrDefault()), Whole(value));
                break;
            case { Kind: OperationKind.None, Syntax: PrefixUnaryExpressionSyntax or ElementAccessExpressionSyntax } when target.ChildOperations.FirstOrDefault() is { } pointer:
                AssignThroughPointer(pointer, value, source);
                break;
        }
    }

    /// <summary>A static of a generic type is one per type argument: what is put into one leaves the others as they are.</summary>
    private void SetStatic(ISymbol member, Value value)
    {
        var slot = _registry.Variable(member.OriginalDefinition);
        Set(slot, member.ContainingType.IsGenericType && _state.Find(slot) is { } before ? before.Join(value) : value);
    }

    /// <summary>A struct that assigns itself.</summary>
    private void Replace(Value target, Value value)
    {
        foreach (var own in target.Objects.ToArray())
        {
            foreach (var slot in own.Slots.ToList())
                Set(slot, Value.Nothing);
            foreach (var other in value.Objects.ToArray())
            {
                foreach (var slot in other.Slots.ToList())
                {
                    if (_state.Find(slot) is { } held)
                        Set(own.Slot(slot.Field!), held);
                }
            }
        }
    }

    private void PutAnywhere(Value owner, Value value)
    {
        Pour(owner, Whole(value));
        foreach (var heapObject in owner.Objects.ToArray())
        {
            foreach (var slot in heapObject.Slots.ToList())
            {
                if (slot.Field is { Member: not null } or { IsContent: true })
                    Set(slot, Current(slot).Join(value));
            }
        }
    }

    private void AssignThroughPointer(IOperation pointer, Value value, IOperation? source)
    {
        var pointed = Evaluate(pointer);
        if (pointer is ILocalReferenceOperation local && _references.ContainsKey(local.Local))
            Assign(pointer, value, source);
        else if (pointed.Objects.IsEmpty)
            AssignWeakly(pointer, value, source);
        else
            WriteElement(pointed, position: null, value);
    }

    private void AssignWeakly(IOperation? target, Value value, IOperation? source)
    {
        if (target is not null)
            Assign(target, Evaluate(target).Join(value), source);
    }

    /// <summary>The objects that a member is written to; a struct or a default value gets one here.</summary>
    private Value Owner(IOperation? instance)
    {
        if (instance is null)
            return Value.Nothing;
        var value = Evaluate(instance);
        if (!value.Objects.IsEmpty || instance is IInstanceReferenceOperation or IConditionalAccessInstanceOperation || instance.Type is null)
            return value;
        var made = _registry.Created(instance, "owner", () => new HeapObject { Type = instance.Type, Name = Operations.Describe(instance.Syntax) });
        var result = Value.Of(value.Facts, made);
        Assign(instance, result, source: null);
        return result;
    }

    private void Write(Value owner, FieldKey field, ISymbol? member, Value value, IOperation? source, IOperation target) =>
        Write(owner, field, member, value, source, Place.Of(target.Syntax), isOne: ReferenceEquals(owner, _copied) || IsValueOfVariable(target));

    /// <summary>Whether a member of a variable is written whose value is its own, whichever it is: a struct or a tuple.</summary>
    private static bool IsValueOfVariable(IOperation target) => target is IMemberReferenceOperation { Instance: { } instance } && instance switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None, Type.IsValueType: true } } => true,
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, Type.IsValueType: true } } => true,
        _ => false,
    };

    /// <remarks>With <paramref name="isOne"/> the objects are alternatives of one that nothing else refers to: in each of them the member is overwritten.</remarks>
    private void Write(Value owner, FieldKey field, ISymbol? member, Value value, IOperation? source, Place? place, bool isOne = false)
    {
        if (member is not null)
            value = Tagged(member, Step(value, member.Name, place), source);
        RunSomeTime(value);
        foreach (var heapObject in owner.Objects)
        {
            var slot = heapObject.Slot(field);
            Set(slot, isOne || owner.SingleObject is not null ? value : Current(slot).Join(value));
        }
    }

    /// <summary>What is put into a tagged member bears its tag, unless it is a constant or has been lowered.</summary>
    private Value Tagged(ISymbol member, Value value, IOperation? source)
    {
        var tag = _model.TagOf(member);
        if (tag.IsLevel)
            return Value.Of(SourceFact(tag, input: null, source?.Syntax));
        if (!tag.IsLabel || source is { ConstantValue.HasValue: true } or IDefaultValueOperation || IsLowered(Whole(value)))
            return value;
        return value.WithMore(FactSet.Of(SourceFact(tag, input: null, source?.Syntax)));
    }

    /// <summary>One more step on the path of what a value says.</summary>
    private static Value Step(Value value, string name, SyntaxNode syntax) => value.Facts.IsEmpty ? value : Step(value, name, Place.Of(syntax));

    private static Value Step(Value value, string name, Place? place)
    {
        if (value.Facts.IsEmpty)
            return value;
        return value.WithFacts(value.Facts.Select(fact => fact.Origin is SourceOrigin or InputOrigin ? fact with { Trace = fact.Trace.Then(name, place) } : fact));
    }
}
