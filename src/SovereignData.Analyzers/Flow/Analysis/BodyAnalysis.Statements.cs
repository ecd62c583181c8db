using SovereignData.Analyzers.Flow.State;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What statements do.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<ILabelSymbol, List<FlowState>> _exits = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILabelSymbol, Dictionary<Slot, Value>> _jumps = new(SymbolEqualityComparer.Default);
    private bool _jumpsChanged;

    private Value EvaluateOrExecute(IOperation operation)
    {
        if (operation.Type is not null)
            return Evaluate(operation);
        Execute(operation);
        return Value.Nothing;
    }

    private void Execute(IOperation? operation)
    {
        if (operation is null || IsMoot || (!_state.IsReachable && !HoldsLabel(operation)))
            return;
        _cancellationToken.ThrowIfCancellationRequested();
        if (StackGuard.HasRoom())
            ExecuteCore(operation);
        else
            ExecuteOnFreshStack(operation);
    }

    private void ExecuteOnFreshStack(IOperation operation) => StackGuard.OnFreshStack(() => ExecuteCore(operation));

    /// <summary>Code after a jump is dead until a label that something jumps to.</summary>
    private bool HoldsLabel(IOperation operation) =>
        operation is ILabeledOperation or ILocalFunctionOperation || (_jumps.Count > 0 && operation.Descendants().Any(static inner => inner is ILabeledOperation));

    private void ExecuteCore(IOperation operation)
    {
        switch (operation)
        {
            case IMethodBodyOperation body:
                Execute(body.BlockBody ?? body.ExpressionBody);
                break;
            case IConstructorBodyOperation body:
                Evaluate(body.Initializer);
                Execute(body.BlockBody ?? body.ExpressionBody);
                break;
            case IBlockOperation block:
                ExecuteAll(block.Operations);
                break;
            case IExpressionStatementOperation statement:
                Evaluate(statement.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations)
                    Declare(declaration);
                break;
            case IVariableDeclarationOperation declaration:
                Declare(declaration);
                break;
            case IFieldInitializerOperation initialiser:
                foreach (var field in initialiser.InitializedFields)
                    InitialiseMember(field, field.Type, initialiser.Value);
                break;
            case IPropertyInitializerOperation initialiser:
                foreach (var property in initialiser.InitializedProperties)
                    InitialiseMember(property, property.Type, initialiser.Value);
                break;
            case IThrowOperation @throw:
                Throw(@throw);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                Yield(yield);
                break;
            case IReturnOperation @return:
                Return(@return);
                break;
            case IConditionalOperation conditional:
                If(conditional);
                break;
            case ILoopOperation loop:
                Loop(loop);
                break;
            case ISwitchOperation @switch:
                Switch(@switch);
                break;
            case ITryOperation @try:
                Try(@try);
                break;
            case IUsingOperation @using:
                Using(@using);
                break;
            case IUsingDeclarationOperation @using:
                Execute(@using.DeclarationGroup);
                break;
            case ILockOperation @lock:
                Evaluate(@lock.LockedValue);
                Execute(@lock.Body);
                break;
            case ILabeledOperation labeled:
                Land(labeled.Label);
                Execute(labeled.Operation);
                break;
            case IBranchOperation branch:
                Jump(branch);
                break;
            case ILocalFunctionOperation function:
                LocalFunction(function);
                break;
            case IEmptyOperation or IVariableInitializerOperation:
                break;
            case { Type: not null }:
                Evaluate(operation);
                break;
            default:
                foreach (var child in operation.ChildOperations)
                    EvaluateOrExecute(child);
                break;
        }
    }

    private void ExecuteAll(ImmutableArray<IOperation> operations, int first = 0)
    {
        for (var i = first; i < operations.Length; i++)
        {
            if (operations[i] is IUsingDeclarationOperation @using && _state.IsReachable)
            {
                ExecuteUsing(@using, () => ExecuteAll(operations, i + 1));
                return;
            }

            Execute(operations[i]);
        }
    }

    private void ExecuteUsing(IUsingDeclarationOperation declaration, Action rest)
    {
        if (StackGuard.HasRoom())
            Using(declaration, rest);
        else
            StackGuard.OnFreshStack(() => Using(declaration, rest));
    }

    private void Declare(IVariableDeclarationOperation declaration)
    {
        foreach (var declarator in declaration.Declarators)
        {
            var initialiser = declarator.Initializer ?? declaration.Initializer;
            if (initialiser is null)
                continue;
            if (declarator.Symbol.RefKind != RefKind.None)
            {
                Evaluate(initialiser.Value);
                Refer(declarator.Symbol, initialiser.Value);
                continue;
            }

            if (declarator.Symbol.Type.TypeKind == TypeKind.Pointer && Operations.Unconverted(initialiser.Value) is IAddressOfOperation { Reference: not IArrayElementReferenceOperation } address)
            {
                Refer(declarator.Symbol, address.Reference);
                continue;
            }

            var value = Copied(Evaluate(initialiser.Value), initialiser.Value);
            Set(_registry.Variable(declarator.Symbol), Step(value, declarator.Symbol.Name, declarator.Syntax));
        }
    }

    private void Return(IReturnOperation @return)
    {
        if (@return.ReturnedValue is { } returned)
        {
            var value = Evaluate(returned);
            _returnValue = _returnValue.Join(value);
        }

        Leave();
    }

    private void Leave()
    {
        if (!_state.IsReachable)
            return;
        var leaving = _state;
        if (_returned is null)
        {
            _returned = leaving.SinceFork(_root);
        }
        else
        {
            var joined = new FlowState(_root);
            JoinInto(joined, _returned, leaving);
            _returned = joined;
        }

        _state = leaving.Fork();
        _state.IsReachable = false;
    }

    private void Yield(IReturnOperation yield)
    {
        var value = Evaluate(yield.ReturnedValue);
        var sequence = _registry.Created(_body, "yield", () => new HeapObject { Type = _body.Method.ReturnType, Name = _body.Method.Name, Place = Place.Of(yield.Syntax) });
        var slot = sequence.Slot(FieldKey.Element);
        Set(slot, (_state.Find(slot) ?? Value.Nothing).Join(value));
        _returnValue = _returnValue.Join(Value.Of(sequence));
    }

    private void If(IConditionalOperation conditional)
    {
        if (ConstantCondition(conditional.Condition) is { } known)
        {
            Execute(known ? conditional.WhenTrue : conditional.WhenFalse);
            return;
        }

        var before = _state;
        var (whenTrue, whenFalse) = Condition(conditional.Condition);
        _state = whenTrue;
        Execute(conditional.WhenTrue);
        var afterTrue = _state;
        _state = whenFalse;
        Execute(conditional.WhenFalse);
        var afterFalse = _state;
        _state = before;
        JoinInto(before, afterTrue, afterFalse);
    }

    private void Switch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        var before = _state;
        var ends = new List<FlowState>();
        var hasDefault = false;
        foreach (var section in @switch.Cases)
        {
            _state = before.Fork();
            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause is IDefaultCaseClauseOperation;
                Land(clause.Label);
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Match(pattern.Pattern, value, pattern.Pattern.Syntax);
                    Evaluate(pattern.Guard);
                }
            }

            ExecuteAll(section.Body);
            ends.Add(_state);
        }

        ends.AddRange(TakeExits(@switch.ExitLabel));
        if (!hasDefault)
            ends.Add(before.Fork());
        _state = before;
        JoinInto(before, [.. ends]);
    }

    private void Jump(IBranchOperation branch)
    {
        if (!_state.IsReachable)
            return;
        if (branch.BranchKind == BranchKind.GoTo)
        {
            if (!_jumps.TryGetValue(branch.Target, out var held))
                _jumps.Add(branch.Target, held = []);
            foreach (var slot in _state.SinceFork(_root).Written)
            {
                var value = _state.Find(slot)!;
                var joined = held.TryGetValue(slot, out var before) ? before.Join(value) : value;
                _jumpsChanged |= !held.ContainsKey(slot) || !ReferenceEquals(joined, before);
                held[slot] = joined;
            }
        }
        else
        {
            if (!_exits.TryGetValue(branch.Target, out var states))
                _exits.Add(branch.Target, states = []);
            states.Add(_state.SinceFork(_root));
        }

        _state = _state.Fork();
        _state.IsReachable = false;
    }

    /// <summary>Takes in what the jumps to a label bring along.</summary>
    private void Land(ILabelSymbol? label)
    {
        if (label is null || !_jumps.TryGetValue(label, out var held))
            return;
        var wasReachable = _state.IsReachable;
        foreach (var pair in held)
            Set(pair.Key, wasReachable ? (_state.Find(pair.Key) ?? Unwritten(pair.Key, _state)).Join(pair.Value) : pair.Value);
        _state.IsReachable = true;
    }

    private List<FlowState> TakeExits(ILabelSymbol label)
    {
        if (!_exits.TryGetValue(label, out var states))
            return [];
        _exits.Remove(label);
        return states;
    }
}
