using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Services;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Calls: sinks, pseudonymisers, code in sight, delegates, and the library.</content>
internal sealed partial class BodyAnalysis
{
    private Value Call(IInvocationOperation call)
    {
        var receiver = call.Instance is null ? null : Evaluate(call.Instance);
        var arguments = EvaluateArguments(call.Arguments);
        if (call.TargetMethod.MethodKind == MethodKind.Constructor)
            arguments = Array.ConvertAll(arguments, Injected);
        var site = new CallSite(call, call.TargetMethod, receiver, arguments, IsExactly(call.Instance, receiver), Operations.IsBase(call.Instance)) { Instance = call.Instance, On = call.TargetMethod.IsStatic ? call.ConstrainedToType as ITypeParameterSymbol : null };
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return InvokeDelegate(receiver ?? Value.Nothing, arguments, call);
        return Invoke(site);
    }

    /// <summary>A function pointer runs what it points to; of one that nobody knows, arguments flow to the result.</summary>
    private Value CallPointer(IFunctionPointerInvocationOperation call)
    {
        var target = Evaluate(call.Target);
        var arguments = EvaluateArguments(call.Arguments);
        foreach (var heapObject in target.Objects)
        {
            if (heapObject.Callable is not null)
                return InvokeDelegate(target, arguments, call);
        }

        return Born(call, call.Type, WholeOf([.. arguments.Select(static argument => argument.Value)]));
    }

    private static bool IsExactly(IOperation? instance, Value? receiver) =>
        Operations.IsExact(instance) || receiver?.SingleObject is { IsExact: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } };

    private CallArgument[] EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new List<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            var value = parameter.RefKind == RefKind.Out && argument.Value is not ILocalReferenceOperation and not IParameterReferenceOperation
                ? Value.Nothing
                : Copied(Evaluate(argument.Value), argument.Value);
            values.Add(new(parameter, value, argument.Value));
        }

        return values.ToArray();
    }

    private Value Invoke(CallSite site)
    {
        site = WithNames(site);
        var method = site.Method;
        if (ByRole(site) is { } ofRole)
            return Labelled(site, ofRole);
        if (ServiceCalls.Registers(method))
            Register(site);
        else if (OptionCalls.FilledBy(method) is { } options)
            FillOptions(site, options);
        if (method.MethodKind == MethodKind.LocalFunction)
            return Labelled(site, InvokeBody(new Callable(method, LocalFunctionBody(method), Value.Nothing), site));
        var targets = TargetsOf(site);
        var result = InvokeOpen(site, targets);
        if (targets.IsEmpty)
            return Labelled(site, result);
        // Behind a stream or writer there may be one of the library, too.
        if (!site.IsBase && method.DeclaringSyntaxReferences.IsEmpty && FlowTypes.IsCarrier(method.ContainingType) && !IsExactly(site.Instance, site.Receiver))
            result = result.Join(InvokeLibrary(site));
        return Labelled(site, result);
    }

    /// <summary>A sink, a pseudonymiser, or what policy says passes values on: its role, not its code, says what the call does. Null for any other method.</summary>
    private Value? ByRole(CallSite site)
    {
        var method = site.Method;
        var sink = _model.SinkOf(method, Operations.HeldBy(site.Instance));
        if (sink is not null)
            RecordSink(site, sink);
        if (_model.LoweringOf(method) is { } level)
            return LowerThrough(site, level);
        if (_model.PropagationOf(method) is { } propagation)
            return Propagate(site, propagation);
        if (sink is null or { Sink.PassesOn: true })
            return null;
        var result = Born(site.Operation, method.ReturnType, sink.ResultCarries ? SentFacts(site, sink) : FactSet.Empty);
        if (sink.SendsWritten)
            Open(result, sink.Sink, site);
        return result;
    }

    /// <summary>One of the bodies that a call may run; an implementation may declare a role that the member it stands for does not.</summary>
    private Value Run(IMethodSymbol target, CallSite site)
    {
        if (SymbolEqualityComparer.Default.Equals(target, site.Method.OriginalDefinition) || target.Parameters.Length != site.Method.Parameters.Length)
            return Apply(_engine.SummaryOf(target, _cancellationToken), target, site);
        var own = site with { Method = target, Arguments = [.. site.Arguments.Select(argument => argument with { Parameter = target.Parameters[argument.Parameter.Ordinal] })] };
        var result = ByRole(own) ?? Apply(_engine.SummaryOf(target, _cancellationToken), target, site);
        return Labelled(own, TaggedAs(target, result, site.Syntax));
    }

    private static ITypeSymbol? ReceiverType(CallSite site) =>
        site.Receiver?.SingleObject is { IsExact: true, Type: { } exact } ? exact : site.ReceiverType ?? site.Instance?.Type ?? (site.Method.IsStatic ? null : site.Method.ContainingType);

    /// <summary>The bodies that may run; where every object that may be called is known, those of these objects.</summary>
    private IMethodSymbol[] TargetsOf(CallSite site)
    {
        if (!site.IsBase && site.Receiver is { } receiver && receiver.Objects.Length > 1)
        {
            var exact = new List<IMethodSymbol>();
            foreach (var heapObject in receiver.Objects)
            {
                if (heapObject is not { IsExact: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type })
                    return _engine.Dispatch.Targets(site.Method, ReceiverType(site), site.IsExact, site.IsBase);
                foreach (var target in _engine.Dispatch.Targets(site.Method, type, isExact: true, isBaseCall: false))
                {
                    if (!exact.Contains(target, SymbolEqualityComparer.Default))
                        exact.Add(target);
                }
            }

            return [.. exact];
        }

        return _engine.Dispatch.Targets(site.Method, ReceiverType(site), site.IsExact, site.IsBase);
    }

    private Value InvokeAll(CallSite site, IMethodSymbol[] targets)
    {
        var runs = targets.Length > FlowBudget.Implementations
            ? RunsOfMany(targets, site)
            : targets.SelectMany(target => Runs(target, site)).ToList();
        if (runs is [var single])
            return single();
        var before = _state;
        var result = Value.Nothing;
        var ends = new List<State.FlowState>();
        foreach (var run in runs)
        {
            _state = before.Fork();
            result = result.Join(run());
            ends.Add(_state);
        }

        _state = before;
        JoinInto(before, [.. ends]);
        return result;
    }

    /// <summary>What a call of a target may do: what its body or role does, or what packages say of it and of what stands behind it.</summary>
    private IEnumerable<Func<Value>> Runs(IMethodSymbol target, CallSite site) => _engine.Bodies.IsInSight(target)
        ? [() => Run(target, site)]
        : _engine.ReadySummariesOf(target, site.IsBase ? null : site.Method.ContainingType)
            .Select(ready => ready is null ? (Func<Value>)(() => InvokeLibrary(site)) : () => Apply(ready, target, site));

    /// <summary>Those that declare a role or a tag, or that the type arguments of the receiver shape, one by one; the others at once.</summary>
    private List<Func<Value>> RunsOfMany(IMethodSymbol[] targets, CallSite site)
    {
        var apart = targets.ToLookup(target => !_engine.Bodies.IsInSight(target) || IsApart(target, site));
        var summaries = apart[false].Select(target => _engine.SummaryOf(target, _cancellationToken)).ToArray();
        var runs = apart[true].SelectMany(target => Runs(target, site)).ToList();
        if (!summaries.IsEmpty)
            runs.Add(() => Apply(_engine.Alternatives.Of(targets, summaries), site.Method.OriginalDefinition, site));
        return runs;
    }

    private bool IsApart(IMethodSymbol target, CallSite site) =>
        target.IsGenericMethod
        || target.ContainingType.IsGenericType
        || _model.SinkOf(target) is not null
        || _model.LoweringOf(target) is not null
        || _model.PropagationOf(target) is not null
        || _model.TagOfReturn(target, site.Given).Kind != TagKind.None;

    /// <summary>Adds the tag of what the method returns.</summary>
    private Value Labelled(CallSite site, Value result)
    {
        var tag = _model.TagOfReturn(site.Method, site.Given);
        result = Declared(site.Method, result);
        if (tag.Kind == TagKind.None)
            return result;
        if (tag.IsLabel)
            return result.WithMore(FactSet.Of(SourceFact(tag, input: null, site.Syntax)));
        if (tag.IsLevel)
            return Lowered(site, site.Method.ReturnType, FactSet.Of(SourceFact(tag, input: null, site.Syntax)), tag.Level);
        return Value.Nothing;
    }

    private Value Lowered(CallSite site, ITypeSymbol? type, FactSet facts, Level level)
    {
        facts = facts.Lowered(level).With(new(LoweredOrigin.Instance, level, Trace.Start("", place: null)));
        if (type is null || type.SpecialType == SpecialType.System_Void)
            return Value.Nothing;
        if (FlowTypes.IsTransparent(type))
            return Lowered(site, ((INamedTypeSymbol)type).TypeArguments[0], facts, level);
        if (FlowTypes.IsScalar(type))
            return Value.Of(facts);
        var made = _registry.Created(site.Operation, "lowered", () => new HeapObject
        {
            Type = type,
            BirthCap = level,
            Name = Operations.Describe(site.Syntax),
            Place = Place.Of(site.Syntax),
        });
        Set(made.Slot(FieldKey.Base), Value.Of(facts));
        return Value.Of(made);
    }

    /// <summary>
    /// A pseudonymiser: its result and its outputs are lowered; one that returns nothing lowers its labelled arguments,
    /// or, where there are none, its receiver.
    /// </summary>
    private Value LowerThrough(CallSite site, Level level)
    {
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
            facts = facts.Union(Whole(argument.Value));
        if (site.Receiver is { } receiver && site.Arguments.IsEmpty)
            facts = facts.Union(Whole(receiver));
        var hasOutput = false;
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind is not (RefKind.Out or RefKind.Ref))
                continue;
            hasOutput = true;
            Output(site, argument, Lowered(site, argument.Parameter.Type, facts, level));
        }

        if (site.Method.ReturnsVoid || (site.Method.ReturnType is { Name: "Task" or "ValueTask" } task && task is INamedTypeSymbol { Arity: 0 }))
        {
            if (!hasOutput)
                LowerInPlace(site, level);
            return Value.Nothing;
        }

        return Lowered(site, site.Method.ReturnType, facts, level);
    }

    private void LowerInPlace(CallSite site, Level level)
    {
        var isAny = false;
        foreach (var argument in site.Arguments)
        {
            if (!Whole(argument.Value).Any(static fact => fact.Origin is SourceOrigin or InputOrigin or TypeParameterOrigin))
                continue;
            isAny = true;
            LowerObjects(argument.Value, level);
        }

        if (!isAny && site.Receiver is { } receiver)
            LowerObjects(receiver, level);
    }

    private void LowerObjects(Value value, Level level)
    {
        foreach (var heapObject in value.Objects)
        {
            var slot = heapObject.Slot(FieldKey.Cap);
            Set(slot, value.SingleObject is null ? CapMarker(Level.Identifying).Join(CapMarker(level)) : CapMarker(level));
            SettleCap(heapObject);
        }
    }

    private void Output(CallSite site, CallArgument argument, Value value)
    {
        if (site.Outputs is { } outputs)
            outputs[argument.Parameter.Ordinal] = outputs.TryGetValue(argument.Parameter.Ordinal, out var before) ? before.Join(value) : value;
        else
            Assign(argument.Operation, value, source: null);
    }

    private Value Propagate(CallSite site, PropagationRole role)
    {
        var facts = FactSet.Empty;
        foreach (var name in role.From)
            facts = facts.Union(Whole(Named(site, name)));
        var result = Value.Nothing;
        foreach (var name in role.To)
        {
            if (string.Equals(name, "return", StringComparison.Ordinal))
                result = Born(site.Operation, site.Method.ReturnType, facts);
            else
                Pour(Named(site, name), facts);
        }

        return result;
    }

    private static Value Named(CallSite site, string name)
    {
        if (string.Equals(name, "this", StringComparison.Ordinal))
            return site.Receiver ?? (site.Method.IsExtensionMethod ? site.Argument(0) : Value.Nothing);
        var result = Value.Nothing;
        foreach (var argument in site.Arguments)
        {
            if (string.Equals(argument.Parameter.Name, name, StringComparison.Ordinal))
                result = result.Join(argument.Value);
        }

        return result;
    }

    private Value Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
            return Value.Nothing;
        var made = New(creation, creation.Type);
        var receiver = Value.Of(made);
        var site = WithNames(new CallSite(creation, constructor, receiver, EvaluateArguments(creation.Arguments), IsExact: true, IsBase: true));
        if (FlowTypes.IsSpan(creation.Type) && constructor.Parameters is [{ Type.TypeKind: TypeKind.Array }, ..])
            return site.Argument(0);
        Destination(made, creation.Type);
        if (_model.SinkOf(constructor) is { } sink)
            RecordSink(site, sink);
        var definition = BodySource.Definition(constructor);
        if (_engine.Bodies.HasBody(definition))
            Construct(site);
        else
            FillLibraryObject(made, site);
        if (FlowTypes.IsTransparent(creation.Type))
            return AllElements(receiver, creation.Syntax).WithMore(PouredInto(made));
        return WithInitialiser(FlowTypes.IsScalar(creation.Type) ? Value.Of(Whole(receiver)) : receiver, creation.Initializer);
    }

    private void Destination(HeapObject client, ITypeSymbol? type)
    {
        if (type is not null && _model.DestinationOf(type) is { } destination)
            Pour(Value.Of(client), FactSet.Of(new(new DeclaredDestinationOrigin(destination, IsUser: true), Level.Identifying, Trace.Start(type.Name, client.Place))));
    }
}
