using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What expressions evaluate to.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Stack<Value> _receivers = new();
    private readonly Stack<Value> _conditionalReceivers = new();
    private bool _usesThis;

    private Value Evaluate(IOperation? operation)
    {
        if (operation is null)
            return Value.Nothing;
        _cancellationToken.ThrowIfCancellationRequested();
        _operations++;
        var value = StackGuard.HasRoom() ? EvaluateCore(operation) : EvaluateOnFreshStack(operation);
        if (value.IsCut)
            Exhaust(nameof(FlowBudget.ObjectsPerValue));
        return value;
    }

    private Value EvaluateOnFreshStack(IOperation operation) => StackGuard.OnFreshStack(() => EvaluateCore(operation));

    private Value EvaluateCore(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true } constant && operation is not IInterpolatedStringOperation)
            return Constant(constant.Value, operation.Syntax);
        return operation switch
        {
            ILocalReferenceOperation local => ReadVariable(local.Local, local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IFieldReferenceOperation field => ReadField(field),
            IPropertyReferenceOperation property => ReadProperty(property),
            IEventReferenceOperation @event => ReadEvent(@event),
            IInstanceReferenceOperation instance => This(instance),
            IConversionOperation conversion => Convert(conversion),
            IInvocationOperation call => Call(call),
            IObjectCreationOperation creation => Create(creation),
            IAnonymousObjectCreationOperation anonymous => CreateAnonymous(anonymous),
            ITypeParameterObjectCreationOperation creation => WithInitialiser(Born(creation, creation.Type, FactSet.Empty), creation.Initializer),
            IDynamicObjectCreationOperation creation => WithInitialiser(Born(creation, creation.Type, WholeOf(creation.Arguments)), creation.Initializer),
            IArrayCreationOperation array => CreateArray(array),
            IArrayElementReferenceOperation element => ReadElement(element),
            IImplicitIndexerReferenceOperation element => ReadImplicitIndexer(element),
            IInlineArrayAccessOperation element => AllElements(Evaluate(element.Instance), element.Syntax),
            ISimpleAssignmentOperation assignment => AssignSimple(assignment),
            ICoalesceAssignmentOperation assignment => AssignCoalesce(assignment),
            ICompoundAssignmentOperation assignment => AssignCompound(assignment),
            IIncrementOrDecrementOperation increment => Increment(increment),
            IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
            IEventAssignmentOperation subscription => Subscribe(subscription),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            IConditionalOperation conditional => Choose(conditional),
            IConditionalAccessOperation access => ReadConditional(access),
            IConditionalAccessInstanceOperation => _conditionalReceivers.Count > 0 ? _conditionalReceivers.Peek() : Value.Nothing,
            ITupleBinaryOperation comparison => AndNothing(Evaluate(comparison.LeftOperand), Evaluate(comparison.RightOperand)),
            IIsTypeOperation test => AndNothing(Evaluate(test.ValueOperand)),
            IIsPatternOperation test => MatchPattern(test),
            ISwitchExpressionOperation @switch => SwitchExpression(@switch),
            IAwaitOperation await => Await(await),
            ITupleOperation tuple => CreateTuple(tuple),
            IDelegateCreationOperation creation => Evaluate(creation.Target),
            IAnonymousFunctionOperation lambda => Lambda(lambda.Symbol, lambda),
            IMethodReferenceOperation reference => MethodGroup(reference),
            IInterpolatedStringOperation text => Interpolate(text),
            IInterpolatedStringHandlerCreationOperation handler => InterpolateInto(handler),
            IDefaultValueOperation { Type: { IsValueType: true } type } @default when FlowTypes.IsCopied(type) && !type.DeclaringSyntaxReferences.IsEmpty && _model.TagOf(type).Kind == TagKind.None => Value.Of(New(@default, type)),
            INameOfOperation or ITypeOfOperation or ISizeOfOperation or IDefaultValueOperation or IDiscardOperation or ILiteralOperation => Value.Nothing,
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
            IWithOperation with => With(with),
            IThrowOperation @throw => Throw(@throw),
            IAddressOfOperation { Reference: IArrayElementReferenceOperation element } => Evaluate(element.ArrayReference),
            IAddressOfOperation address => Evaluate(address.Reference),
            ITranslatedQueryOperation query => Evaluate(query.Operation),
            IParenthesizedOperation inner => Evaluate(inner.Operand),
            IArgumentOperation argument => Evaluate(argument.Value),
            IObjectOrCollectionInitializerOperation initialiser => Initialise(initialiser),
            IMemberInitializerOperation initialiser => InitialiseMember(initialiser),
            IFunctionPointerInvocationOperation call => CallPointer(call),
            IDynamicInvocationOperation call => CallDynamically(call),
            IDynamicIndexerAccessOperation access => Dynamic(access, access.Operation, access.Arguments),
            IDynamicMemberReferenceOperation member => Value.Of(Whole(Evaluate(member.Instance))),
            IRangeOperation range => AndNothing(Evaluate(range.LeftOperand), Evaluate(range.RightOperand)),
            IUtf8StringOperation => Value.Nothing,
            _ => EvaluateOther(operation),
        };
    }

    private static Value AndNothing(params Value[] _) => Value.Nothing;

    private static Value Constant(object? constant, SyntaxNode syntax) =>
        constant is string text && HostText.MayNameHost(text)
            ? Value.Of(new Fact(new ConstantOrigin(text, IsEndpoint: false), Level.Identifying, Trace.Start(Operations.Describe(syntax), Place.Of(syntax))))
            : Value.Nothing;

    private Value ReadVariable(ISymbol symbol, IOperation? operation)
    {
        if (_references.TryGetValue(symbol, out var aliases))
            return ReadAliases(aliases, operation?.Syntax ?? aliases[0].Target.Syntax);
        var slot = _registry.Variable(symbol);
        return _state.Find(slot) ?? InitialVariable(symbol, operation);
    }

    private Value InitialVariable(ISymbol symbol, IOperation? operation = null)
    {
        if (!IsCaptured(symbol))
            return Value.Nothing;
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => operation?.Type,
        };
        var tag = symbol is IParameterSymbol ? _model.TagOf(symbol) : Tag.None;
        return InputValue(InputPath.Captured(symbol), type, tag, symbol.Name, operation is null ? null : Place.Of(operation.Syntax));
    }

    /// <summary>Whether the variable belongs to a member around this lambda or local function.</summary>
    private bool IsCaptured(ISymbol symbol)
    {
        if (_body.Syntax is not { } own || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, _body.Method))
            return false;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == own.SyntaxTree && own.Span.Contains(reference.Span))
                return false;
        }

        return true;
    }

    private Value ReadParameter(IParameterReferenceOperation reference)
    {
        // The receiver of an extension block.
        if (reference.Parameter.ContainingSymbol is ITypeSymbol)
            return InputValue(InputPath.This, reference.Type, _model.TagOf(reference.Parameter), reference.Parameter.Name, Place.Of(reference.Parameter));
        if (PrimaryField(reference.Parameter) is { } field)
            return Declared(reference.Parameter, ReadMember(ThisValue(reference), field, reference.Parameter, reference.Type, reference.Syntax));
        return ReadVariable(reference.Parameter, reference);
    }

    /// <summary>A primary constructor's parameter, seen from another member, is a field of the object.</summary>
    private FieldKey? PrimaryField(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, Member(_body.Method))
            ? _engine.Keys.OfMember(parameter)
            : null;

    /// <summary>The member around a lambda or local function.</summary>
    private static ISymbol Member(ISymbol symbol)
    {
        while (symbol.ContainingSymbol is IMethodSymbol outer)
            symbol = outer;
        return symbol;
    }

    private Value This(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => ThisValue(instance),
        _ when _receivers.Count > 0 => _receivers.Peek(),
        _ => Value.Nothing,
    };

    private Value ThisValue(IOperation operation)
    {
        _usesThis = true;
        return InputValue(InputPath.This, _body.Method.ContainingType, Tag.None, "this", Place.Of(operation.Syntax));
    }

    private Value ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field.IsStatic || field.IsConst)
            return field.HasConstantValue ? Constant(field.ConstantValue, reference.Syntax) : Declared(field, ReadStatic(field, field.Type, reference.Syntax));
        var receiver = Evaluate(reference.Instance);
        if (TupleKey(field) is { } element)
            return ReadMember(receiver, element, member: null, field.Type, reference.Syntax);
        return Declared(field, ReadMember(receiver, _engine.Keys.OfMember(field), field, field.Type, reference.Syntax));
    }

    private static FieldKey? TupleKey(IFieldSymbol field)
    {
        if (!field.ContainingType.IsTupleType)
            return null;
        var elements = field.ContainingType.TupleElements;
        var name = field.CorrespondingTupleField?.Name ?? field.Name;
        for (var i = 0; i < elements.Length; i++)
        {
            if (string.Equals(elements[i].Name, field.Name, StringComparison.Ordinal) || string.Equals(elements[i].CorrespondingTupleField?.Name ?? elements[i].Name, name, StringComparison.Ordinal))
                return FieldKey.Content(i, elements.Length == 1 ? 2 : elements.Length);
        }

        return null;
    }

    private Value ReadStatic(ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var slot = _registry.Variable(member.OriginalDefinition);
        return _state.Find(slot) ?? InputValue(InputPath.Static(member.OriginalDefinition), type, _model.TagOf(member), Operations.Describe(syntax), Place.Of(syntax));
    }

    /// <summary>Adds the destination that is declared on what a value is read from.</summary>
    private Value Declared(ISymbol symbol, Value value) =>
        _model.DestinationOf(symbol) is { } destination
            ? value.WithMore(FactSet.Of(new(new DeclaredDestinationOrigin(destination, IsUser: true), Level.Identifying, Trace.Start(symbol.Name, Place.Of(symbol)))))
            : value;

    private Value ReadEvent(IEventReferenceOperation reference)
    {
        var key = _engine.Keys.OfMember(reference.Event);
        return reference.Event.IsStatic
            ? ReadStatic(reference.Event, reference.Event.Type, reference.Syntax)
            : ReadMember(Evaluate(reference.Instance), key, reference.Event, reference.Event.Type, reference.Syntax);
    }

    private Value Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } spanning && FlowTypes.IsSpan(conversion.Type) && spanning.ContainingType is { DeclaringSyntaxReferences.IsEmpty: true })
            return operand;
        if (conversion.OperatorMethod is { } @operator)
            return Invoke(new(conversion, @operator, Receiver: null, [new(@operator.Parameters[0], operand, conversion.Operand)], IsExact: false, IsBase: false));
        return View(conversion.IsImplicit ? operand : Fitting(operand, conversion.Type), conversion.Type, conversion);
    }

    /// <summary>The value seen as another type: a tagged type labels it, unless it has been lowered.</summary>
    private Value View(Value value, ITypeSymbol? type, IOperation operation)
    {
        if (type is null || FlowTypes.IsScalar(type) || value.IsNothing || !_model.TagOf(type).IsLabel || IsLowered(value.Facts))
            return value;
        var result = Value.Of(value.Facts);
        foreach (var heapObject in value.Objects)
        {
            var isKnown = heapObject.BirthCap is not null || (heapObject.Type is { } known && _model.TagOf(known).Kind != TagKind.None) || heapObject.Callable is not null;
            result = result.Join(Value.Of(isKnown || heapObject.Input is not { } path ? heapObject : _registry.Input(path, type, () => new HeapObject
            {
                Type = type,
                Input = path,
                Birth = heapObject.Birth,
                Name = heapObject.Name,
                Place = Place.Of(operation.Syntax),
            })));
        }

        return result;
    }

    private Value Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } @operator && @operator.ContainingType.SpecialType == SpecialType.None)
        {
            return Invoke(new(binary, @operator, Receiver: null,
                [new(@operator.Parameters[0], Evaluate(binary.LeftOperand), binary.LeftOperand), new(@operator.Parameters[1], Evaluate(binary.RightOperand), binary.RightOperand)], IsExact: false, IsBase: false));
        }

        // A pointer moved along points into the same thing.
        if (binary.Type is IPointerTypeSymbol)
            return Evaluate(binary.LeftOperand).Join(Evaluate(binary.RightOperand));
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return ShortCircuit(binary);
        if (binary.Type?.SpecialType == SpecialType.System_Boolean && !FlowTypes.IsMeasure(binary.LeftOperand.Type))
            return AndNothing(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        if (IsComparison(binary.OperatorKind))
            return AndNothing(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        return binary.Type?.SpecialType == SpecialType.System_String ? Concatenate(binary) : Fold(binary);
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>A chain of the same operator, walked down its left side without recursion.</summary>
    private static List<IOperation> Operands(IBinaryOperation binary)
    {
        var operands = new List<IOperation>();
        IOperation current = binary;
        while (current is IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: not SpecialType.None }, ConstantValue.HasValue: false } chained
            && chained.OperatorKind == binary.OperatorKind
            && SymbolEqualityComparer.Default.Equals(chained.Type, binary.Type))
        {
            operands.Add(chained.RightOperand);
            current = chained.LeftOperand is IConversionOperation { OperatorMethod: null, Operand: IBinaryOperation inner } && SymbolEqualityComparer.Default.Equals(inner.Type, binary.Type)
                ? inner
                : chained.LeftOperand;
        }

        operands.Add(current);
        operands.Reverse();
        return operands;
    }

    private Value Fold(IBinaryOperation binary)
    {
        var facts = FactSet.Empty;
        foreach (var operand in Operands(binary))
            facts = facts.Union(Whole(Evaluate(operand)));
        return Value.Of(facts);
    }

    private Value ShortCircuit(IBinaryOperation binary)
    {
        var operands = Operands(binary);
        var facts = Whole(Evaluate(operands[0]));
        foreach (var operand in operands.Skip(1))
            facts = facts.Union(InBranch(() => Whole(Evaluate(operand))));
        return Value.Of(facts);
    }

    private Value Unary(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        if (unary.OperatorMethod is { } @operator && @operator.ContainingType.SpecialType == SpecialType.None)
            return Invoke(new(unary, @operator, Receiver: null, [new(@operator.Parameters[0], operand, unary.Operand)], IsExact: false, IsBase: false));
        return Value.Of(Whole(operand));
    }

    private Value Coalesce(ICoalesceOperation coalesce)
    {
        var value = Evaluate(coalesce.Value);
        return value.Join(InBranch(() => Evaluate(coalesce.WhenNull)));
    }

    private Value Choose(IConditionalOperation conditional)
    {
        if (ConstantCondition(conditional.Condition) is { } known)
            return Evaluate(known ? conditional.WhenTrue : conditional.WhenFalse);
        return Either(conditional.Condition, () => Evaluate(conditional.WhenTrue), () => Evaluate(conditional.WhenFalse));
    }

    private Value ReadConditional(IConditionalAccessOperation access)
    {
        _conditionalReceivers.Push(Evaluate(access.Operation));
        var result = InBranch(() => Evaluate(access.WhenNotNull));
        _conditionalReceivers.Pop();
        return result;
    }

    private Value SwitchExpression(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        var result = Value.Nothing;
        var exits = new List<State.FlowState>();
        var before = _state;
        foreach (var arm in @switch.Arms)
        {
            _state = before.Fork();
            Match(arm.Pattern, value, arm.Pattern.Syntax);
            if (arm.Guard is not null && ConstantCondition(arm.Guard) == false)
                continue;
            Evaluate(arm.Guard);
            result = result.Join(Evaluate(arm.Value));
            exits.Add(_state);
        }

        _state = before;
        JoinInto(_state, [.. exits]);
        return result;
    }

    private Value With(IWithOperation with)
    {
        var (outer, copied) = (_copied, Copy(Evaluate(with.Operand), with));
        _copied = copied;
        var result = WithInitialiser(copied, with.Initializer);
        _copied = outer;
        return result;
    }

    /// <summary>The copy whose members a <c>with</c> is just writing.</summary>
    private Value? _copied;

    private FactSet WholeOf(ImmutableArray<IOperation> operations)
    {
        var facts = FactSet.Empty;
        foreach (var operation in operations)
            facts = facts.Union(Whole(Evaluate(operation)));
        return facts;
    }

    /// <summary>Syntax that Roslyn 4.8 has no operation for: collection expressions, <c>stackalloc</c>, what is yet to come.</summary>
    private Value EvaluateOther(IOperation operation)
    {
        if (operation.Syntax is CollectionExpressionSyntax || !Operations.ParamsElements(operation).IsEmpty)
            return CreateCollection(operation);
        var isAllocation = operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;
        if (operation.ChildOperations.Count == 1 && !isAllocation)
            return EvaluateOrExecute(operation.ChildOperations.First());
        var facts = FactSet.Empty;
        foreach (var child in operation.ChildOperations)
            facts = facts.Union(Whole(EvaluateOrExecute(child)));
        return isAllocation
            ? Born(operation, operation.Type, facts)
            : Value.Of(facts);
    }
}
