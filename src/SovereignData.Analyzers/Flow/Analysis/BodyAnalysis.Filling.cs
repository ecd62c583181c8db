using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What a delegate puts into the objects that it is handed: options, builders, the arguments of an event.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<HeapObject, FactSet> _given = [];
    private readonly List<Stored> _filled = [];
    private bool _isGiving;

    /// <summary>A delegate that only a caller knows may have filled what was made here and handed to it.</summary>
    private void Fill(Value argument, InputPath target, int ordinal, IOperation operation)
    {
        foreach (var heapObject in argument.Objects.ToArray())
        {
            if (heapObject is not { Input: null, Callable: null, Type: { IsReferenceType: true, IsRecord: false, IsAnonymousType: false } type } || FlowTypes.IsScalar(type))
                continue;
            var path = target.Depth >= FlowBudget.PathDepth ? target : target.Below(FlowKeys.Filled[Math.Min(ordinal, FlowKeys.Filled.Length - 1)]);
            var (name, place) = (heapObject.Name, Place.Of(operation.Syntax));
            if (type.DeclaringSyntaxReferences.IsEmpty)
            {
                Pour(Value.Of(heapObject), FactSet.Of(new(new InputOrigin(path, Covered: null), Level.Identifying, Trace.Start(name, place))));
                continue;
            }

            var given = Value.Of(_registry.Input(path, type, () => new HeapObject { Type = type, Input = path, BirthCap = Level.Identifying, Name = name, Place = place }));
            foreach (var slot in heapObject.Slots.ToList())
            {
                if (!slot.Field!.IsSpecial && _state.Find(slot) is { } held)
                    Set(slot, held.Join(ReadMember(given, slot.Field, slot.Field.Member, TypeOfSlot(slot), operation.Syntax)));
            }

            var filler = heapObject.Slot(FlowKeys.Filler);
            Set(filler, _state.Find(filler) is { } before ? before.Join(given) : given);
        }
    }

    /// <summary>What may have been put into a member that was not written here.</summary>
    private Value FilledFrom(HeapObject owner, FieldKey field, ISymbol? member, ITypeSymbol? type, SyntaxNode? syntax) =>
        syntax is not null && owner.FindSlot(FlowKeys.Filler) is { } slot && _state.Find(slot) is { } filler
            ? ReadMember(filler, field, member, type, syntax)
            : Value.Nothing;

    /// <summary>What a delegate that is put away gives whoever runs it, and puts into what it is handed.</summary>
    private FactSet Given(HeapObject closure)
    {
        if (_given.TryGetValue(closure, out var known))
            return known;
        _given.Add(closure, FactSet.Empty);
        var (method, body) = (closure.Callable!.Method, closure.Callable.Body);
        var definition = body is null ? BodySource.Definition(method) : method.OriginalDefinition;
        if (body is not null)
            _closures.Push((closure, IsOwn(body)));
        var receiver = body is not null ? ThisOf(closure) : closure.FindSlot(FieldKey.Under) is { } under ? _state.Find(under) : null;
        var site = new CallSite(body ?? _body.Operations[0], method, receiver, [], IsExact: true, IsBase: false);
        var facts = new Application(this, GivenBy(closure.Callable), definition, site).Given();
        if (body is not null)
            _closures.Pop();
        return _given[closure] = facts;
    }

    private Summary GivenBy(Callable callable) =>
        callable.Body is null ? _engine.SummaryOf(BodySource.Definition(callable.Method), _cancellationToken) : _engine.SummaryOf(callable, _cancellationToken);

    /// <summary>Whether what a delegate gives can be told without running it: of a method group, where one body alone may run.</summary>
    private bool IsGiving(HeapObject heapObject) =>
        _isGiving && !_body.Operations.IsEmpty && heapObject.Callable is { } callable && (callable.Body is not null || IsOneBody(callable.Method)) && GivenBy(callable) is { DelegateCalls: [], OpenCalls: [] };

    private bool IsOneBody(IMethodSymbol method) =>
        _engine.Dispatch.Targets(method, method.ContainingType, isExact: false, isBaseCall: false) is [var target] && _engine.Bodies.IsInSight(target)
        && SymbolEqualityComparer.Default.Equals(target, BodySource.Definition(method)) && RoleSummary.Of(method, _model) is null;

    private sealed partial class Application
    {
        public FactSet Given()
        {
            var facts = caller.Whole(Substitute(summary.Return));
            foreach (var effect in summary.Effects)
            {
                if (effect.Target.Start.Root != InputRoot.Parameter)
                    continue;
                var put = caller.Whole(Substitute(effect.Value));
                if (effect.Field is { Member: not null } member && !put.IsEmpty)
                    caller._filled.Add(new(member, IsInput: false, put));
                facts = facts.Union(put);
            }

            foreach (var (_, value) in summary.Outputs)
                facts = facts.Union(caller.Whole(Substitute(value)));
            return facts;
        }

        private readonly Dictionary<(InputPath Target, int Ordinal), Value> _filled = [];
        private readonly HashSet<(InputPath Target, int Ordinal)> _filledToTheEnd = [];
        private HashSet<(InputPath Target, int Ordinal)>? _filledInRound;
        private readonly Dictionary<InputPath, Value> _belowFilled = [];
        private readonly Dictionary<InputPath, Value> _lastBelowFilled = [];
        private readonly HashSet<InputPath> _readingFilled = [];
        private bool _hasFilledMore;

        /// <summary>
        /// What a delegate, or an object whose type this call knows better, has made of what the callee handed to it. That may be what others
        /// made, in circles: each is asked once a round, until a round adds nothing.
        /// </summary>
        private Value Filled(InputPath target, int ordinal)
        {
            var key = (target, ordinal);
            if (_filledInRound is not null)
                AddFilled(key, _filledInRound);
            else if (!_filledToTheEnd.Contains(key))
                FillToTheEnd(key);
            return _filled.TryGetValue(key, out var known) ? known : Value.Nothing;
        }

        private void FillToTheEnd((InputPath Target, int Ordinal) key)
        {
            try
            {
                var rounds = 0;
                do
                {
                    _hasFilledMore = false;
                    ForgetWholes();
                    AddFilled(key, _filledInRound = []);
                }
                while (_hasFilledMore && ++rounds < FlowBudget.FillingRounds);

                if (_hasFilledMore)
                    caller.Exhaust(nameof(FlowBudget.FillingRounds));
                _filledToTheEnd.UnionWith(_filledInRound);
            }
            finally
            {
                _filledInRound = null;
            }
        }

        private void AddFilled((InputPath Target, int Ordinal) key, HashSet<(InputPath Target, int Ordinal)> round)
        {
            if (!round.Add(key))
                return;
            var before = _filled.TryGetValue(key, out var known) ? known : Value.Nothing;
            var joined = HandedTo(key.Target, key.Ordinal).Aggregate(before, static (filled, handed) => filled.Join(handed));
            _hasFilledMore |= !ReferenceEquals(joined, before);
            _filled[key] = joined;
        }

        private IEnumerable<Value> HandedTo(InputPath target, int ordinal)
        {
            if (target.Field is { IsCall: true } key)
                return _narrowed.TryGetValue(key, out var call) ? [Handed(call.Arguments, ordinal)] : [];
            return summary.DelegateCalls.Where(call => call.Target.Equals(target)).Select(call => Handed(call.Arguments, ordinal));
        }

        /// <summary>What was put together before an input was known, or a delegate had run, is no longer all.</summary>
        private void Forget()
        {
            ForgetWholes();
            _filledToTheEnd.Clear();
            _belowFilled.Clear();
        }

        private void ForgetWholes()
        {
            _wholes.Clear();
            _carried.Clear();
        }

        /// <summary>What is below something that a delegate fills; it is kept until one has run that had not, and in circles it is what was known last.</summary>
        private Value BelowFilled(InputPath path)
        {
            if (_belowFilled.TryGetValue(path, out var known))
                return known;
            if (!_readingFilled.Add(path))
                return _lastBelowFilled.TryGetValue(path, out var last) ? last : Value.Nothing;
            var value = Below(path);
            _readingFilled.Remove(path);
            if (_filledInRound is null && _ranInRound is null)
                _belowFilled[path] = value;
            return _lastBelowFilled[path] = value;
        }

        private Value Handed(Value[] arguments, int ordinal)
        {
            var result = Value.Nothing;
            for (var i = ordinal; i < arguments.Length && (i == ordinal || ordinal == FlowKeys.Filled.Length - 1); i++)
                result = result.Join(Substitute(arguments[i]));
            return result;
        }
    }
}
