using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What is left when a body has run.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>The view of a finished analysis from which its summary is built.</summary>
    internal sealed class Exit(BodyAnalysis analysis)
    {
        public Value Return => analysis._returnValue;

        public int Objects => analysis._isSpent || analysis._body.IsCoarse ? 0 : analysis._body.Objects;

        public Value Thrown => analysis._thrown;

        public IEnumerable<Hit> Hits => analysis._hits.All;

        public IReadOnlyList<DelegateCall> DelegateCalls => analysis._delegateCalls;

        public IEnumerable<OpenCall> OpenCalls => analysis._openCalls.Values;

        public string? Exhausted => analysis._exhausted;

        public FactSet Whole(Value value) => analysis.Whole(value);

        public bool IsCreated(HeapObject heapObject) =>
            heapObject.Input is not { } path || !ReferenceEquals(analysis._registry.Input(path, heapObject.Type, () => heapObject), heapObject);

        public IEnumerable<(InputPath Target, FieldKey? Field, Value Value)> Writes()
        {
            foreach (var heapObject in analysis._registry.Inputs)
            {
                foreach (var slot in heapObject.Slots)
                {
                    if (analysis._state.Find(slot) is { } value)
                        yield return (heapObject.Input!, slot.Field, value);
                }
            }

            foreach (var variable in analysis._registry.Variables)
            {
                if (analysis._state.Find(variable.Value) is not { } value)
                    continue;
                if (variable.Key is IFieldSymbol or IPropertySymbol or IEventSymbol)
                    yield return (InputPath.Static(variable.Key), null, value);
                else if (analysis.IsCaptured(variable.Key))
                    yield return (InputPath.Captured(variable.Key), null, value);
            }
        }

        public IEnumerable<(int Ordinal, Value Value)> Outputs()
        {
            foreach (var parameter in analysis._body.Method.Parameters)
            {
                if (parameter.RefKind is RefKind.Out or RefKind.Ref && analysis._state.Find(analysis._registry.Variable(parameter)) is { } value)
                    yield return (parameter.Ordinal, value);
            }
        }

        public IEnumerable<Content> ContentsOf(HeapObject heapObject)
        {
            foreach (var slot in heapObject.Slots)
            {
                if (!slot.Field!.IsAside && !ReferenceEquals(slot.Field, FlowKeys.Filler) && !ReferenceEquals(slot.Field, FieldKey.Made) && (analysis._state.Find(slot) ?? (analysis._thrownContents.TryGetValue(slot, out var thrown) ? thrown : null)) is { } value)
                    yield return new(slot.Field!, heapObject.Callable?.Body is not null && slot.Field!.Member is ILocalSymbol or IParameterSymbol ? Latest(slot.Field!.Member!, value) : value);
            }
        }

        /// <summary>A closure that leaves sees what its variables hold at the end, too.</summary>
        private Value Latest(ISymbol variable, Value captured) => captured.Join(analysis.ReadVariable(variable, operation: null));

        public IEnumerable<Stored> Stored()
        {
            if (analysis._isSpent)
                yield break;
            analysis._isGiving = true;
            foreach (var heapObject in analysis._registry.All.ToList())
            {
                foreach (var slot in heapObject.Slots.ToList())
                {
                    if (slot.Field!.IsSpecial || MemberOf(heapObject, slot.Field) is not { } member || analysis._state.Find(slot) is not { } value)
                        continue;
                    var facts = Whole(value);
                    if (facts.IsEmpty)
                        continue;
                    var element = PartPath.Then(heapObject.Input is { } path && slot.Field.Member is null ? PartPath.Below(path, HolderOf(path)) : null, slot.Field);
                    foreach (var stored in Parts(value, new(member, heapObject.Input is not null, facts) { Element = element }))
                        yield return stored;
                    foreach (var holder in Holders(heapObject.Input, member))
                        yield return new(holder, IsInput: true, facts) { IsInside = true };
                }
            }

            foreach (var variable in analysis._registry.Variables.ToList())
            {
                if (variable.Key is IFieldSymbol or IPropertySymbol && analysis._state.Find(variable.Value) is { } value)
                    yield return new(analysis._engine.Keys.OfMember(variable.Key), IsInput: true, Whole(value));
            }

            foreach (var stored in analysis._filled)
                yield return stored;
            analysis._isGiving = false;
        }

        /// <summary>What is stored, and each of its parts where they are known one by one.</summary>
        private IEnumerable<Stored> Parts(Value value, Stored whole, int depth = 0)
        {
            var parts = depth < PartDepth ? PartsOf(value) : null;
            yield return whole with { IsApart = parts is not null };
            foreach (var (field, part) in parts ?? [])
            {
                foreach (var stored in Parts(part, whole with { Facts = Whole(part), Element = PartPath.Then(whole.Element, field) }, depth + 1))
                    yield return stored;
            }
        }

        /// <summary>The parts of tuples and dictionaries that were made in sight, or of those in a list that was; null for anything else.</summary>
        private List<(FieldKey Field, Value Part)>? PartsOf(Value value)
        {
            if (value.Objects.IsEmpty || !value.Facts.IsEmpty)
                return null;
            var parts = new List<(FieldKey, Value)>();
            foreach (var heapObject in value.Objects)
            {
                // What the member held before says its parts by itself.
                if (heapObject.Input is not null)
                    continue;
                var arity = heapObject is { Type: INamedTypeSymbol { ContainingType: null } named } && (heapObject.IsFilledHere || heapObject is { IsExact: true, Type.IsTupleType: true }) ? named.TypeArguments.Length
                    : heapObject is { IsFilledHere: true, Type: IArrayTypeSymbol } ? 1
                    : 0;
                if (arity == 0)
                    return null;
                foreach (var slot in heapObject.Slots)
                {
                    if (slot.Field!.IsContent && analysis._state.Find(slot) is { } held && (arity > 1 || !held.Objects.IsEmpty))
                    {
                        if (arity > 1)
                            parts.Add((slot.Field, held));
                        else if (PartsOf(held) is { } inner)
                            parts.AddRange(inner);
                        else
                            return null;
                    }
                }
            }

            return parts;
        }

        private const int PartDepth = 3;

        /// <summary>The members through which an object was reached that something is put into.</summary>
        private IEnumerable<FieldKey> Holders(InputPath? path, FieldKey own)
        {
            for (; path is not null; path = path.Parent)
            {
                var key = path.Field?.Member is not null ? path.Field : path.Parent is null && path.Root == InputRoot.Static ? analysis._engine.Keys.OfMember(path.Symbol!) : null;
                if (key is not null && !ReferenceEquals(key, own))
                    yield return key;
            }
        }

        private static InputPath HolderOf(InputPath path)
        {
            while (path is { Parent: { } parent, Field.Member: null })
                path = parent;
            return path;
        }

        /// <summary>What is put into a collection or a builder is put into the member that holds it.</summary>
        private FieldKey? MemberOf(HeapObject owner, FieldKey field)
        {
            if (field.Member is not null || field.IsService)
                return field;
            for (var path = owner.Input; path is not null; path = path.Parent)
            {
                if (path.Field?.Member is not null)
                    return path.Field;
                if (path.Parent is null && path.Root == InputRoot.Static)
                    return analysis._engine.Keys.OfMember(path.Symbol!);
            }

            return null;
        }

        public EndpointFlow[] EndpointFlows() => [.. analysis._endpointFlows.Values];

        public InputPath[] Captured()
        {
            if (!analysis._body.IsNested)
                return [];
            var captured = new List<InputPath>();
            foreach (var variable in analysis._registry.Variables.Keys)
            {
                if (variable is ILocalSymbol or IParameterSymbol && analysis.IsCaptured(variable))
                    captured.Add(InputPath.Captured(variable));
            }

            if (analysis._usesThis)
                captured.Add(InputPath.This);
            return captured.ToArray();
        }
    }
}
