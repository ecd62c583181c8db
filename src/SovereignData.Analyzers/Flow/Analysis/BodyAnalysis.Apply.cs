using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Applying a summary at a call: its inputs are replaced by what the call hands in.</content>
internal sealed partial class BodyAnalysis
{
    private Value Apply(Summary summary, IMethodSymbol target, CallSite site)
    {
        if (_isSpent || IsMoot)
            return Value.Nothing;
        var application = new Application(this, summary, target, site);
        return application.Run();
    }

    /// <summary>One application of one summary.</summary>
    private sealed partial class Application(BodyAnalysis caller, Summary summary, IMethodSymbol target, CallSite site)
    {
        private readonly Dictionary<HeapObject, Value> _objects = [];
        private readonly Dictionary<InputPath, Value> _inputs = [];
        private readonly Dictionary<(InputPath Path, MemberSet Without), FactSet> _wholes = [];

        public Value Run()
        {
            foreach (var call in summary.OpenCalls)
            {
                if (Narrows(call))
                    _narrowed.Add(call.Key, call);
            }

            foreach (var call in _narrowed.Values.ToList())
                Input(call.Result);
            foreach (var call in summary.DelegateCalls)
                Input(call.Target.Below(FlowKeys.DelegateResult));
            foreach (var flow in summary.SinkFlows)
                Send(flow);
            foreach (var flow in summary.EndpointFlows)
            {
                if (flow.Endpoint.Any(IsHandedIn))
                    caller.RecordEndpoint(flow.Argument, flow.Sink, Endpoint(Substitute(flow.Endpoint.Select(static fact => IsHandedIn(fact) ? fact : null), isSent: false)));
            }

            var effects = summary.Effects.Select(effect => (effect, Substitute(effect.Value))).ToList();
            var outputs = summary.Outputs.Select(output => (output.Ordinal, Substitute(output.Value))).ToList();
            var result = Substitute(summary.Return);
            var thrown = Substitute(summary.Thrown);
            // What the callee lowered comes first: its own writes say what it put there afterwards.
            WriteAll(effects, areCaps: true);
            WriteAll(effects, areCaps: false);
            foreach (var (ordinal, value) in outputs)
            {
                if (site.Outputs is { } collected)
                    collected[ordinal] = value;
                foreach (var argument in site.Arguments)
                {
                    if (argument.Parameter.Ordinal == ordinal)
                        caller.Output(site, argument, value);
                }
            }

            caller._thrown = caller._thrown.Join(thrown);
            return caller.View(result, site.Method.ReturnType, site.Operation);
        }

        /// <summary>What a destination hangs on that callers decide; what statics hold and services are is known where the sink is.</summary>
        private static bool IsHandedIn(Fact fact) => fact.Origin is InputOrigin { Path.Root: not InputRoot.Static };

        private void WriteAll(List<(Effect, Value)> effects, bool areCaps)
        {
            foreach (var (effect, value) in effects)
            {
                if (ReferenceEquals(effect.Field, FieldKey.Cap) == areCaps)
                    Write(effect, value, isWeak: effect.IsWeak || IsNarrowed(effect.Value));
            }
        }

        private void Write(Effect effect, Value value, bool isWeak)
        {
            if (effect.Field is null)
            {
                if (effect.Target.Root == InputRoot.Captured && (!caller.IsLiveClosure || caller.HasEnded(effect.Target.Symbol!)))
                {
                    if (caller.ClosureSlot(effect.Target.Symbol!) is { } kept)
                        caller.Set(kept, caller.Current(kept).Join(value));
                    return;
                }

                var variable = caller._registry.Variable(effect.Target.Symbol!);
                caller.Set(variable, isWeak ? caller.Current(variable).Join(value) : value);
                return;
            }

            var owner = Holder(effect.Target);
            foreach (var heapObject in owner.Objects)
            {
                if (ReferenceEquals(effect.Field, FieldKey.Element) && owner.SingleObject is not null)
                    caller.ForgetPositions(heapObject);
                var slot = heapObject.Slot(effect.Field);
                caller.Set(slot, isWeak || effect.Field.IsService || owner.SingleObject is null ? caller.Current(slot).Join(value) : value);
                if (ReferenceEquals(effect.Field, FieldKey.Cap))
                    caller.SettleCap(heapObject);
                if (effect.Field.IsContent)
                    caller.PourUnder(heapObject, value);
                if (!ReferenceEquals(effect.Field, FieldKey.Base))
                    continue;
                caller._calling = site.Operation;
                var whole = caller.Whole(value);
                caller.WriteThrough(heapObject, whole);
                caller.SendWritten(heapObject, whole);
                caller.PourUnder(heapObject, value);
            }
        }

        /// <summary>What the call hands in at a path.</summary>
        private Value Input(InputPath path)
        {
            if (_inputs.TryGetValue(path, out var known))
                return known;
            if ((summary.DelegateCalls.Length > 0 || summary.OpenCalls.Length > 0) && FlowKeys.FilledBy(path) is not null)
                return BelowFilled(path);
            _inputs.Add(path, Value.Nothing);
            var value = path.Parent is null ? Root(path) : Below(path);
            _inputs[path] = value;
            Forget();
            return value;
        }

        /// <summary>What the call hands in at a path that something lies below: an object, though the type of an unseen member is not known.</summary>
        private Value Holder(InputPath path) =>
            Input(path) is var value && value.Objects.IsEmpty && path is { Parent: { } parent, Field: { IsUnseen: true } field }
                ? caller.ReadMember(Holder(parent), field, member: null, caller._engine.AnyType, site.SyntaxOf(path.Start))
                : value;

        private Value Root(InputPath path) => path.Root switch
        {
            InputRoot.This => site.Receiver ?? Value.Nothing,
            InputRoot.Parameter => ParameterValue(path.Ordinal),
            InputRoot.Static => caller.ReadStatic(path.Symbol!, FlowKeys.TypeOf(path.Symbol!)!, site.Syntax),
            _ => caller.ReadCaptured(path.Symbol!, site),
        };

        private Value ParameterValue(int ordinal) => site.Argument(ordinal);

        private Value Below(InputPath path)
        {
            var field = path.Field!;
            if (field.IsCall)
                return _narrowed.TryGetValue(field, out var call) ? Closed(call) : Value.Nothing;
            var owner = Holder(path.Parent!);
            if (ReferenceEquals(field, FlowKeys.DelegateResult))
                return DelegateResult(path.Parent!, owner);
            if (ReferenceEquals(field, FlowKeys.DelegateThrown))
                return _delegateThrown.TryGetValue(path.Parent!, out var thrown) ? thrown : Value.Nothing;
            if (ReferenceEquals(field, FlowKeys.Delegates))
                return caller.DelegatesIn(owner);
            if (ReferenceEquals(field, FlowKeys.Again))
                return caller.AllBelow(owner, PathFolding.TypeAt(path.Parent!));
            if (ReferenceEquals(field, FieldKey.Base))
                return caller.PouredInto(owner);
            if (Array.IndexOf(FlowKeys.Filled, field) is >= 0 and var ordinal)
                return Filled(path.Parent!, ordinal);
            var syntax = site.SyntaxOf(path.Start);
            if (field.IsContent)
                return field.Position >= 0 ? caller.ElementAt(owner, field.Position, syntax)
                    : field.Arity == 1 ? caller.AllElements(owner, syntax)
                    : caller.ReadMember(owner, field, member: null, type: null, syntax);
            return caller.ReadMember(owner, field, field.Member, TypeFlow.SeenFrom(owner.SingleObject?.Type, FlowKeys.TypeOf(field.Member), field.Member?.ContainingType), syntax);
        }

        private FactSet WholeInput(InputPath path, MemberSet without)
        {
            if (!_wholes.TryGetValue((path, without), out var facts))
            {
                var value = Input(path);
                _wholes[(path, without)] = facts = caller.Whole(value, without);
            }

            return facts;
        }

        /// <summary>What the call hands in for an input, seen from where that stands in an address.</summary>
        private FactSet Handed(InputOrigin input)
        {
            var facts = WholeInput(input.Path, input.Without);
            return input.Part == AddressPart.Endpoint && facts.IsEmpty && input.Path.Depth == 0 && site.OperationOf(input.Path) is { } operation
                ? AtEndpoint(operation)
                : facts.As(input.Part);
        }

        private Value Substitute(Value value)
        {
            if (value.IsNothing)
                return value;
            var result = Value.Of(Substitute(value.Facts, isSent: false));
            foreach (var heapObject in value.Objects)
                result = result.Join(Substitute(heapObject));
            return result;
        }

        private FactSet Substitute(FactSet facts, bool isSent)
        {
            var result = new FactBuilder(FactSet.Empty);
            foreach (var fact in facts)
            {
                switch (fact.Origin)
                {
                    case InputOrigin { Open: { } call } when _narrowed.ContainsKey(call):
                        break;
                    case InputOrigin input:
                        foreach (var actual in Handed(input))
                        {
                            if (isSent && actual.Origin is SourceOrigin && input.Covered is { } covered && actual.Level <= covered)
                                continue;
                            var handed = isSent && actual.Origin is InputOrigin inner && input.Covered > (inner.Covered ?? Level.Anonymised) ? actual with { Origin = inner with { Covered = input.Covered } } : actual;
                            result.Add(handed.Lowered(fact.Cap) with { Trace = TraceOf(actual, input.Path, fact.Trace), IsName = actual.IsName || fact.IsName });
                        }

                        break;
                    case TypeParameterOrigin parameter:
                        var argument = caller.TypeArgumentFacts(parameter.Parameter, target, site).Lowered(fact.Cap);
                        result.Add(fact.IsName ? AsName(argument) : argument);
                        break;
                    case SourceOrigin { Input.Field: { IsCall: true } call } source:
                        if (!_narrowed.ContainsKey(call))
                            result.Add(fact with { Origin = source with { Input = null } });
                        break;
                    case SourceOrigin { Input: { } tagged } source:
                        if (!isSent && IsTaggedByCallee(tagged, source))
                            result.Add(fact with { Origin = source with { Input = null } });
                        break;
                    default:
                        result.Add(fact);
                        break;
                }
            }

            return isSent ? result.Build() : caller.Marked(result.Build());
        }

        /// <summary>
        /// Whether the callee alone says what a parameter is, by an attribute on it: what it makes of that is data wherever it goes. What the
        /// caller knows of its argument goes before; a constant, and what has been lowered, is nobody's data.
        /// </summary>
        private bool IsTaggedByCallee(InputPath path, SourceOrigin source) =>
            path is { Root: InputRoot.Parameter, Parent: null }
            && target is { AssociatedSymbol: null, Parameters: var parameters } && path.Ordinal < parameters.Length
            && caller._model.TagOf(parameters[path.Ordinal]) is { IsLabel: true } tag && string.Equals(tag.Symbol, source.Symbol, StringComparison.Ordinal)
            && site.OperationOf(path) is { ConstantValue.HasValue: false } and not IDefaultValueOperation
            && !WholeInput(path, MemberSet.None).Any(static fact => fact.Origin is SourceOrigin or LoweredOrigin);

        /// <summary>The way into the callee; a tagged member that the callee itself reads begins its way there.</summary>
        private Trace TraceOf(Fact actual, InputPath path, Trace inside)
        {
            var place = Place.Of(site.SyntaxOf(path.Start));
            return path.Depth > 0 && actual.Trace.StartsAt(place)
                ? inside
                : actual.Trace.ThenInside(site.Method.Name, place, inside);
        }

        private Value Substitute(HeapObject heapObject)
        {
            if (_objects.TryGetValue(heapObject, out var known))
                return known;
            if (heapObject.Open is { } call && _narrowed.ContainsKey(call))
                return Value.Nothing;
            if (heapObject.Input is { } path)
                return summary.Created.TryGetValue(heapObject, out var written) ? CopyOf(heapObject, path, written) : Input(path);
            var isFolded = heapObject.Depth >= FlowBudget.ObjectDepth;
            var copy = caller._registry.Created(site.Operation, isFolded ? (target, heapObject.Type) : heapObject, () => new HeapObject
            {
                Type = caller.Constructed(heapObject.Type, target, site),
                IsExact = heapObject.IsExact,
                IsFilledHere = heapObject.IsFilledHere,
                Callable = heapObject.Callable,
                Birth = Substitute(heapObject.Birth, isSent: false),
                BirthCap = heapObject.BirthCap,
                Depth = Math.Min(heapObject.Depth + 1, FlowBudget.ObjectDepth),
                Open = caller._open?.Field,
                Name = heapObject.Name,
                Place = heapObject.Place,
            });
            var value = Value.Of(copy);
            _objects.Add(heapObject, value);
            if (!summary.Created.TryGetValue(heapObject, out var contents))
                return value;
            foreach (var content in contents)
            {
                var slot = copy.Slot(content.Field);
                var held = Substitute(content.Value);
                caller.Set(slot, isFolded && caller._state.Find(slot) is { } before ? before.Join(held) : held);
            }

            return value;
        }

        /// <summary>A struct or record that the callee copied from an input and then changed.</summary>
        private Value CopyOf(HeapObject heapObject, InputPath path, Content[] written)
        {
            var copy = caller.Copy(Input(path), site.Operation, heapObject);
            _objects.Add(heapObject, copy);
            foreach (var content in written)
            {
                var held = Substitute(content.Value);
                foreach (var inner in copy.Objects)
                    caller.Set(inner.Slot(content.Field), held);
            }

            return copy;
        }

        private bool IsLambda => target.MethodKind == MethodKind.AnonymousFunction && caller.IsLiveClosure;
    }

    /// <summary>A captured variable: live where it was declared, else what the closure holds of it.</summary>
    private Value ReadCaptured(ISymbol symbol, CallSite site)
    {
        if (IsLiveClosure && !HasEnded(symbol))
            return ReadVariable(symbol, site.Operation);
        return ClosureSlot(symbol) is { } slot && _state.Find(slot) is { } held ? held : Value.Nothing;
    }

    private Slot? ClosureSlot(ISymbol symbol) =>
        _closures.Count > 0 ? _closures.Peek().Closure?.FindSlot(_engine.Keys.OfCaptured(InputPath.Captured(symbol))) : null;

    /// <summary>A variable of a lambda or local function inside this body lives on in the closures that it made, and nowhere else.</summary>
    private bool HasEnded(ISymbol symbol) =>
        symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } function
        && !SymbolEqualityComparer.Default.Equals(function, _body.Method)
        && !IsCaptured(symbol)
        && _closures.Count > 0
        && _closures.Peek().Closure is not null;

    private bool IsLiveClosure => _closures.Count == 0 || _closures.Peek().IsOwn;
}
