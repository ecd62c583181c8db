using SovereignData.Analyzers.Flow.Fields;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Lambdas, local functions and delegates.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<IMethodSymbol, IOperation> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IOperation> _nested = [];

    /// <summary>The lambdas and local functions written in this body.</summary>
    public IEnumerable<IOperation> Nested => _nested;

    private Value Lambda(IMethodSymbol method, IOperation body)
    {
        var callable = new Callable(method, body, Value.Nothing);
        var made = _registry.Created(body, "lambda", () => new HeapObject
        {
            Type = method.ContainingType,
            IsExact = true,
            Callable = callable,
            Name = "lambda",
            Place = Place.Of(body.Syntax),
        });
        _nested.Add(body);
        Close(made, _engine.SummaryOf(callable, _cancellationToken));
        return Value.Of(made);
    }

    /// <summary>Keeps what the lambda captures with it, for when it is run elsewhere.</summary>
    private void Close(HeapObject lambda, Summary summary)
    {
        foreach (var captured in summary.Captured)
            Set(lambda.Slot(_engine.Keys.OfCaptured(captured)), captured.Root == InputRoot.This ? CapturedThis(lambda) : ReadVariable(captured.Symbol!, null));
    }

    private Value CapturedThis(HeapObject lambda) =>
        InputValue(InputPath.This, _body.Method.ContainingType, Tag.None, "this", lambda.Place);

    private void LocalFunction(ILocalFunctionOperation function)
    {
        _localFunctions[function.Symbol] = function;
        _nested.Add(function);
        _engine.SummaryOf(new Callable(function.Symbol, function, Value.Nothing), _cancellationToken);
    }

    private IOperation? LocalFunctionBody(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (_localFunctions.TryGetValue(method, out var known))
            return known;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (_engine.Bodies.Model(reference.SyntaxTree)?.GetOperation(reference.GetSyntax(_cancellationToken), _cancellationToken) is { } body)
                return _localFunctions[method] = body;
        }

        return null;
    }

    private Value MethodGroup(IMethodReferenceOperation reference)
    {
        var receiver = reference.Instance is null ? Value.Nothing : Evaluate(reference.Instance);
        var body = reference.Method.MethodKind == MethodKind.LocalFunction ? LocalFunctionBody(reference.Method) : null;
        var made = _registry.Created(reference, "group", () => new HeapObject
        {
            Type = reference.Method.ContainingType,
            IsExact = true,
            Callable = new Callable(reference.Method, body, Value.Nothing) { On = reference.Method.IsStatic ? reference.ConstrainedToType as ITypeParameterSymbol : null },
            Name = reference.Method.Name,
            Place = Place.Of(reference.Syntax),
        });
        Set(made.Slot(FieldKey.Under), receiver);
        if (body is not null)
            Close(made, _engine.SummaryOf(made.Callable!, _cancellationToken));
        return Value.Of(made);
    }

    /// <summary>A delegate that came in from outside: whatever the code puts there may run, and what a caller hands in, unless that is known here.</summary>
    private Value InvokeHeld(InputPath path, HeapObject heapObject, CallArgument[] arguments, IOperation operation)
    {
        var holder = HolderOf(path);
        var targets = holder is null ? [] : _engine.DelegateTargets.Of(holder, _cancellationToken);
        var isSettled = holder is not null && IsSettled(path, holder, targets);
        var result = InvokeStored(path, targets, isSettled, arguments, operation);
        return isSettled ? result : result.Join(InvokeInput(path, heapObject, [.. arguments.Select(static argument => argument.Value)], operation));
    }

    private Value InvokeStored(InputPath path, DelegateTarget[] targets, bool isSettled, CallArgument[] arguments, IOperation operation)
    {
        var result = Value.Nothing;
        foreach (var target in targets)
        {
            if (!MayTake(target, arguments) || !StandsAt(target, path))
                continue;
            var stored = _registry.Created(_body.IsCoarse ? target.Site : operation, target.Site, () => new HeapObject
            {
                Type = target.Method.ContainingType,
                IsExact = true,
                Callable = new Callable(target.Method, target.Body, Value.Nothing),
                Name = target.Method.Name,
                Place = Place.Of(target.Site.Syntax),
            });
            if (target is { Body: null, Method.IsStatic: false })
                Set(stored.Slot(FieldKey.Under), ReceiverOf(target, stored));
            var outer = _holder;
            _holder = isSettled ? outer : path;
            var seen = AsTaken(target, arguments, operation);
            result = result.Join(InBranch(() => RunDelegate(stored, seen, operation)));
            _holder = outer;
        }

        if (isSettled)
            return Value.Of(Whole(result));
        // For this member alone: a caller that knows the delegate sees its result by the input's own path.
        return Value.Of(Whole(result).Select(fact => fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = path } } : null));
    }

    private static bool StandsAt(DelegateTarget target, InputPath path) =>
        target.Element is not { } element || path.Field is not { Arity: > 1, Ordinal: var asked } || asked == element;

    /// <summary>The object behind a method group that somebody put away: as far as it is known, one like this, or one that this holds.</summary>
    private Value ReceiverOf(DelegateTarget target, HeapObject stored) => target.Site is IMethodReferenceOperation { Instance: { } instance }
        ? Operations.Unconverted(instance) switch
        {
            IInstanceReferenceOperation => CapturedThis(stored),
            IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field } => ReadMember(CapturedThis(stored), _engine.Keys.OfMember(field), field, field.Type, target.Site.Syntax),
            IFieldReferenceOperation { Instance: null, Field: var field } => ReadStatic(field, field.Type, target.Site.Syntax),
            _ => Value.Nothing,
        }
        : Value.Nothing;

    /// <summary>
    /// Whether no caller can know a delegate better: it stands in a static, and what the code puts there is put there when its class is loaded.
    /// Taken coarsely, all that the code puts there counts, unless it would find variables of the caller there.
    /// </summary>
    private bool IsSettled(InputPath path, ISymbol holder, DelegateTarget[] targets)
    {
        if (targets.IsEmpty)
            return path is { Root: InputRoot.Static, Depth: > 0 };
        return _body.IsCoarse
            ? Array.TrueForAll(targets, CapturesNothing)
            : path.Root == InputRoot.Static && IsReadOnly(holder) && Array.TrueForAll(targets, static target => target.Owner.MethodKind == MethodKind.StaticConstructor);
    }

    private bool CapturesNothing(DelegateTarget target) =>
        target.Body is null || Array.TrueForAll(_engine.SummaryOf(new Callable(target.Method, target.Body, Value.Nothing), _cancellationToken).Captured, static captured => captured.Root == InputRoot.This);

    private static bool IsReadOnly(ISymbol member) => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } };

    /// <summary>The member that holds a delegate, or the table in which it is.</summary>
    private static ISymbol? HolderOf(InputPath path)
    {
        while (path is { Parent: { } parent, Field.IsContent: true })
            path = parent;
        return path.Field is { } field ? field.Member : path.Root == InputRoot.Captured ? null : path.Symbol;
    }

    /// <summary>The delegates that are found in what a value holds; of what came in from outside, those that a caller will find there.</summary>
    private Value DelegatesIn(Value value)
    {
        var (found, first) = (Value.Nothing, value.Objects.ToArray());
        foreach (var heapObject in ObjectsIn(value))
        {
            Spend(1 + heapObject.Slots.Count);
            if (heapObject.Callable is not null)
                found = found.Join(Value.Of(heapObject));
            else if (heapObject.Input is { Depth: < FlowBudget.PathDepth } path && Array.IndexOf(first, heapObject) >= 0)
                found = found.Join(AnyDelegateIn(ReferenceEquals(path.Field, FlowKeys.Delegates) ? path : path.Below(FlowKeys.Delegates), heapObject));
        }

        return found;
    }

    private Value AnyDelegateIn(InputPath path, HeapObject holder) =>
        Value.Of(_registry.Input(path, view: null, () => new HeapObject { Type = null, Input = path, Name = holder.Name, Place = holder.Place }));

    private Value InvokeInput(InputPath path, HeapObject heapObject, Value[] arguments, IOperation operation)
    {
        var made = new DelegateCall(path, arguments);
        if (!_delegateCalls.Exists(made.Says))
            _delegateCalls.Add(made);
        for (var i = 0; i < arguments.Length; i++)
            Fill(arguments[i], path, i, operation);
        if (path.Root == InputRoot.Parameter && path.Depth < FlowBudget.PathDepth)
            _thrown = _thrown.Join(Value.Of(new Fact(new InputOrigin(path.Below(FlowKeys.DelegateThrown), Covered: null), Level.Identifying, Trace.Start(Operations.Describe(operation.Syntax), Place.Of(operation.Syntax)))));
        var returned = (Operations.DelegateType(heapObject.Type)?.DelegateInvokeMethod ?? Operations.InvokedDelegate(operation))?.ReturnType;
        if (returned is null or { SpecialType: SpecialType.System_Void } || path.Depth >= FlowBudget.PathDepth)
            return Value.Nothing;
        while (FlowTypes.IsTransparent(returned))
            returned = ((INamedTypeSymbol)returned).TypeArguments[0];
        return InputValue(path.Below(FlowKeys.DelegateResult), returned, Tag.None, Operations.Describe(operation.Syntax), Place.Of(operation.Syntax));
    }

    private Value InvokeCallable(Callable callable, CallArgument[] arguments, IOperation operation, HeapObject closure)
    {
        var method = callable.Method;
        var passed = arguments.Take(method.Parameters.Length).Select((argument, i) => argument with { Parameter = method.Parameters[i] }).ToArray();
        if (!Takes(passed))
            return Value.Nothing;
        if (callable.Body is null)
        {
            var receiver = closure.FindSlot(FieldKey.Under) is { } slot ? _state.Find(slot) : null;
            return Invoke(new(operation, method, method.IsStatic ? null : receiver ?? Value.Nothing, passed, receiver?.SingleObject?.IsExact == true, IsBase: false) { On = callable.On });
        }

        var site = new CallSite(operation, method, ThisOf(closure), passed, IsExact: true, IsBase: false);
        return !method.GetAttributes().IsEmpty && ByRole(site) is { } result ? Labelled(site, result) : InvokeBody(callable, site, closure);
    }

    private Value ThisOf(HeapObject closure) =>
        closure.FindSlot(FlowKeys.CapturedThis) is { } slot && _state.Find(slot) is { } captured
            ? captured
            : CapturedThis(closure);

    /// <summary>Runs a lambda or local function. One that is already running twice over is recursion: its summary says the rest.</summary>
    private Value InvokeBody(Callable callable, CallSite site, HeapObject? closure = null)
    {
        var method = callable.Method;
        if (callable.Body is null)
            return Value.Of(WholeOf([.. site.Arguments.Select(static argument => argument.Value)]));
        if (_running.Count(body => body == callable.Body.Syntax) >= 2)
            return closure is null ? Value.Nothing : Accumulated(closure, site.Arguments, site.Operation);
        var own = site with
        {
            Receiver = site.Receiver ?? InputValue(InputPath.This, _body.Method.ContainingType, Tag.None, "this", Place.Of(site.Syntax)),
        };
        _closures.Push((closure, closure is null || IsOwn(callable.Body)));
        _running.Add(callable.Body.Syntax);
        var result = Apply(_engine.SummaryOf(callable, _cancellationToken), method.OriginalDefinition, own);
        _running.RemoveAt(_running.Count - 1);
        _closures.Pop();
        return result;
    }

    /// <summary>A lambda that is put away runs some time: what it sends of its captured variables is sent.</summary>
    private void RunSomeTime(Value value)
    {
        foreach (var heapObject in value.Objects.ToArray())
        {
            if (heapObject.Callable is { Body: { } body } callable && IsOwn(body) && _running.Count == 0)
                InvokeBody(callable, new CallSite(body, callable.Method, ThisOf(heapObject), [], IsExact: true, IsBase: false), heapObject);
        }
    }

    private readonly List<SyntaxNode> _running = [];

    /// <summary>The member whose delegate is running, as whatever the code puts there.</summary>
    private InputPath? _holder;

    private readonly Stack<(HeapObject? Closure, bool IsOwn)> _closures = new();

    /// <summary>Whether the lambda was written inside this very body, so that its captured variables are live here.</summary>
    private bool IsOwn(IOperation body)
    {
        var own = _body.Syntax ?? (_body.Operations.IsEmpty ? null : _body.Operations[_body.Operations.Length - 1].Syntax);
        if (own is null || body.Syntax.SyntaxTree != own.SyntaxTree)
            return false;
        return own.FullSpan.Contains(body.Syntax.Span) || _body.Operations.Any(operation => operation.Syntax.FullSpan.Contains(body.Syntax.Span));
    }

    private FactSet WholeOf(Value[] values)
    {
        var facts = FactSet.Empty;
        foreach (var value in values)
            facts = facts.Union(Whole(value));
        return facts;
    }
}
