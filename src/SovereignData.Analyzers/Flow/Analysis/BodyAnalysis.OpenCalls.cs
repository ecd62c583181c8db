using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Virtual calls on what came in from outside: joined here, known better by a caller.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<FieldKey, OpenCall> _openCalls = [];

    /// <summary>The open call whose bodies are running: what they give counts for this member alone.</summary>
    private InputPath? _open;
    private int _openDepth;

    private Value InvokeOpen(CallSite site, IMethodSymbol[] targets)
    {
        if (OpenTarget(site, targets.Length) is not { } target)
            return targets.IsEmpty ? InvokeLibrary(site) : InvokeAll(site, targets);
        var path = target.Below(_engine.Keys.OfCall(site.Syntax, site.Method.OriginalDefinition));
        var arguments = Enumerable.Range(0, site.Method.Parameters.Length).Select(site.Argument).ToArray();
        if (_openCalls.TryGetValue(path.Field!, out var before))
            arguments = [.. arguments.Select((argument, i) => before.Arguments[i].Join(argument))];
        _openCalls[path.Field!] = new(path, site.Method, arguments, _engine.Bodies.IsOpenToOthers(site.Method) ? int.MaxValue : targets.Length) { Written = [site.Operation, .. site.Method.Parameters.Select(parameter => site.OperationOf(InputPath.Parameter(parameter.Ordinal)) ?? site.Operation)] };
        var holder = _holder;
        (_open, _holder) = (path, path);
        var held = targets.IsEmpty ? null : HeldBy(site);
        var any = targets.IsEmpty ? Assumed(path, site) : InvokeAll(site, targets);
        (_open, _holder) = (null, holder);
        // Where no body in sight puts anything into an argument, none is expected to elsewhere.
        if (held?.SequenceEqual(HeldBy(site)) != true)
        {
            for (var i = 0; i < arguments.Length; i++)
                Fill(site.Argument(i), path, i, site.Operation);
        }

        return any.Join(Given(path, site));
    }

    /// <summary>What the objects hold that a call hands in and that were made here.</summary>
    private List<(Slot Slot, Value? Value)> HeldBy(CallSite site)
    {
        var held = new List<(Slot, Value?)>();
        foreach (var argument in site.Arguments)
        {
            foreach (var heapObject in argument.Value.Objects)
            {
                if (heapObject.Input is null)
                    held.AddRange(heapObject.Slots.Select(slot => (slot, _state.Find(slot))));
            }
        }

        return held;
    }

    /// <summary>The input on which a call is made, where a caller may know better what it runs.</summary>
    private InputPath? OpenTarget(CallSite site, int bodies)
    {
        if (_open is not null || _body.IsCoarse || bodies > FlowBudget.OpenBodies || (bodies < 2 && !IsForOthersToRun(site.Method, bodies)) || site.IsBase || site.Method.Parameters.Any(static parameter => parameter.RefKind is RefKind.Out or RefKind.Ref))
            return null;
        var target = site.On is { } parameter ? InputPath.Static(parameter)
            : site.Receiver?.SingleObject is { IsExact: false } receiver ? OpenTarget(receiver)
            : null;
        return target is not null && (_openCalls.Count < FlowBudget.OpenCalls || _openCalls.ContainsKey(_engine.Keys.OfCall(site.Syntax, site.Method.OriginalDefinition))) ? target : null;
    }

    /// <summary>Whether bodies are to be expected in projects that reference this one: of an abstract member that nothing here stands behind, or of a virtual one.</summary>
    private bool IsForOthersToRun(IMethodSymbol method, int bodies) =>
        (bodies == 0 || method.ContainingType.TypeKind == TypeKind.Class) && _engine.Bodies.IsOpenToOthers(method);

    /// <summary>What is assumed of a body that nobody here has written.</summary>
    private Value Assumed(InputPath path, CallSite site)
    {
        var result = InvokeLibrary(site);
        // The tags of its type are its own, and none of its members'.
        var isPlain = result.SingleObject is { } single && single.Slots.All(static slot => ReferenceEquals(slot.Field, FieldKey.Base));
        var facts = Marked(isPlain ? PouredInto(result).Facts : Whole(result));
        if (FlowTypes.IsScalar(site.Method.ReturnType) || result.IsNothing)
            return Value.Of(facts);
        var made = _registry.Created(site.Operation, "assumed", () => new HeapObject { Type = site.Method.ReturnType, Open = path.Field, Name = site.Method.Name, Place = Place.Of(site.Syntax) });
        Set(made.Slot(FieldKey.Base), Value.Of(facts));
        return Value.Of(made);
    }

    private static InputPath? OpenTarget(HeapObject receiver) => receiver is { Input: { Depth: <= FlowBudget.OpenPathDepth, Root: not InputRoot.Static } path } ? path : null;

    /// <summary>What a caller will find the call to give. It bears no tags of its own: those come with what the bodies give.</summary>
    private Value Given(InputPath path, CallSite site)
    {
        var type = site.Method.ReturnType;
        while (FlowTypes.IsTransparent(type))
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        if (type.SpecialType == SpecialType.System_Void)
            return Value.Nothing;
        var (name, place) = (Operations.Describe(site.Syntax), Place.Of(site.Syntax));
        if (FlowTypes.IsScalar(type))
            return Value.Of(new Fact(new InputOrigin(path, Covered: null), Level.Identifying, Trace.Start(name, place)));
        return Value.Of(_registry.Input(path, type, () => new HeapObject { Type = type, Input = path, BirthCap = Level.Identifying, Name = name, Place = place }));
    }

    /// <summary>Marks what the bodies of an open call give.</summary>
    private FactSet Marked(FactSet facts) => _open is not { } path ? facts : facts.Select(fact => fact.Origin switch
    {
        InputOrigin { Open: null } input => fact with { Origin = input with { Open = path.Field } },
        SourceOrigin { Input: null } source => fact with { Origin = source with { Input = path } },
        _ => fact,
    });

    /// <summary>Whether this member knows better than the callee what an open call of the callee runs.</summary>
    private bool Narrows(OpenCall call, Value receiver)
    {
        if (_openDepth >= OpenDepth || receiver.Objects.IsEmpty || !receiver.Facts.IsEmpty)
            return false;
        var isExact = true;
        foreach (var heapObject in receiver.Objects)
            isExact &= heapObject is { IsExact: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } };
        if (isExact)
            return true;
        if (receiver.SingleObject is not { Type: { } type } single)
            return false;
        return _engine.Dispatch.Targets(call.Method, type, isExact: false, isBaseCall: false) is { Length: var bodies } && bodies > 0
            && (bodies < call.Bodies || (_open is null && OpenTarget(single) is not null && _openCalls.Count < FlowBudget.OpenCalls));
    }

    private int OpenDepth => _body.Circle > FlowBudget.SmallRecursion ? FlowBudget.OpenDepthOfMany : FlowBudget.OpenDepth;

    /// <summary>Runs what an open call of a callee runs, seen from here.</summary>
    private Value InvokeClosed(CallSite site)
    {
        _openDepth++;
        var result = site.On is null && site.Method.IsStatic ? Labelled(site, InvokeAll(site, [site.Method.OriginalDefinition])) : Invoke(site);
        _openDepth--;
        return result;
    }
}
