using SovereignData.Analyzers.Flow.Analysis;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>
/// Makes the summary of a member that calls itself over data that contains itself finite: a path that comes through a member
/// again ends where it came through it first, and says <see cref="FlowKeys.Again" /> there: the children of children are among the children.
/// </summary>
/// <param name="depth">
/// The members that are left in a path, where it is folded besides where it comes to a type of this code base again: a tree of a thousand
/// kinds of nodes is one of nodes.
/// </param>
/// <param name="runsLambdas">Whether lambdas stand in the member: what each of them captures, and runs, would multiply with what is below.</param>
internal sealed class PathFolding(int depth, bool runsLambdas)
{
    /// <summary>
    /// What a body does, as far as callers need to tell it apart: of one that is taken coarsely, or that says more than a bound,
    /// the paths are shortened, one member after another.
    /// </summary>
    public static Summary Within(AnalysedBody body, bool runsLambdas, Summary summary)
    {
        if (body.IsFolded || body.IsCoarse)
            summary = new PathFolding(body.IsCoarse ? FlowBudget.CoarsePathDepth : FlowBudget.PathDepth, runsLambdas).Of(summary);
        for (var depth = body.IsCoarse ? FlowBudget.CoarsePathDepth - 1 : FlowBudget.CoarsePathDepth; depth > 0 && summary.Weight > FlowBudget.SummaryWeight; depth--)
            summary = new PathFolding(depth, runsLambdas).Of(summary);
        return summary;
    }

    private bool IsCoarse => depth < FlowBudget.PathDepth;

    public Summary Of(Summary summary) => summary with
    {
        Return = Fold(summary.Return),
        Thrown = Fold(summary.Thrown),
        Outputs = Array.ConvertAll(summary.Outputs, output => (output.Ordinal, Fold(output.Value))),
        Effects = Merging.Of([], summary.Effects.Select(Fold), static (left, right) => left.IsOfSamePlace(right), static (left, right) => left.With(right)),
        SinkFlows = Array.ConvertAll(summary.SinkFlows, flow => flow with { Data = Fold(flow.Data), Endpoint = Fold(flow.Endpoint) }),
        EndpointFlows = Array.ConvertAll(summary.EndpointFlows, flow => flow with { Endpoint = Fold(flow.Endpoint) }),
        DelegateCalls = Merging.Of([], summary.DelegateCalls.Select(Fold), static (left, right) => left.Target.Equals(right.Target) && left.Arguments.Length == right.Arguments.Length, static (left, right) => left.With(right)),
    };

    private InputPath Fold(InputPath path)
    {
        if (path.Parent is not { } before)
            return path;
        var parent = Fold(before);
        if (ReferenceEquals(path.Field, FlowKeys.Again))
            return ReferenceEquals(parent, before) ? path : Again(parent);
        if (IsCoarse && MembersIn(parent) >= depth)
            return !FlowKeys.IsOfDelegate(path.Field!) ? parent : ReferenceEquals(parent, before) ? path : parent.Below(FlowKeys.Delegates).Below(path.Field!);
        var folded = ReferenceEquals(parent, before) ? path : parent.Below(path.Field!);
        var type = IsCoarse ? NodeAt(folded) : null;
        for (var prefix = parent; prefix.Parent is { } outer; prefix = outer)
        {
            if ((path.Field is { Member: not null } field && ReferenceEquals(prefix.Field, field)) || (type is not null && SymbolEqualityComparer.Default.Equals(NodeAt(prefix), type)))
                return Again(prefix);
        }

        return folded;
    }

    /// <summary>A service that wraps others of its kind, and runs them in lambdas, is one of them; what is handed in, and nodes of data, may be any below.</summary>
    private InputPath Again(InputPath path)
    {
        if (ReferenceEquals(path.Field, FlowKeys.Again))
            return path;
        var isAnyBelow = path.Root == InputRoot.Parameter || (path.Root == InputRoot.This && !runsLambdas) || NodeAt(path) is { TypeKind: not TypeKind.Interface };
        return isAnyBelow ? path.Below(FlowKeys.Again) : path;
    }

    private static int MembersIn(InputPath path)
    {
        var members = 0;
        for (var current = path; current.Parent is { } parent; current = parent)
            members += ReferenceEquals(current.Field, FlowKeys.Again) ? 0 : 1;
        return members;
    }

    /// <summary>The class, struct or interface of this code base that stands at a path.</summary>
    private static INamedTypeSymbol? NodeAt(InputPath path) =>
        TypeAt(path) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false } type ? type.OriginalDefinition : null;

    /// <summary>The type that is declared for what stands at a path.</summary>
    public static ITypeSymbol? TypeAt(InputPath path) => path.Field switch
    {
        { } again when ReferenceEquals(again, FlowKeys.Again) => TypeAt(path.Parent!),
        { IsContent: true } content => TypeAt(path.Parent!) switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => arguments[Math.Min(content.Ordinal, arguments.Length - 1)],
            _ => null,
        },
        { } field => FlowKeys.TypeOf(field.Member),
        null => FlowKeys.TypeOf(path.Symbol),
    };

    private Effect Fold(Effect effect)
    {
        var at = effect.Field is null ? effect.Target : effect.Target.Below(effect.Field);
        var end = Fold(at);
        var isSame = ReferenceEquals(end, at);
        return new(isSame || effect.Field is null ? effect.Target : end.Parent!, effect.Field is null ? null : end.Field, Fold(effect.Value)) { IsWeak = effect.IsWeak || !isSame };
    }

    /// <summary>Where a path ends before it comes to the delegate, any delegate that is found there may be the one.</summary>
    private DelegateCall Fold(DelegateCall call)
    {
        var end = Fold(call.Target);
        return new(ReferenceEquals(end.Field, call.Target.Field) ? end : end.Below(FlowKeys.Delegates), Array.ConvertAll(call.Arguments, Fold));
    }

    private Value Fold(Value value)
    {
        var facts = new FactBuilder(Fold(value.Facts));
        var kept = Value.Nothing;
        var isMany = IsCoarse && value.Objects.Length > FlowBudget.CoarseObjectsPerValue;
        foreach (var heapObject in value.Objects)
        {
            if (heapObject.Input is { } path && Fold(path) is var end && (isMany || !ReferenceEquals(end, path)))
                facts.Add(new Fact(new InputOrigin(end, Covered: null), Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)));
            else
                kept = kept.Join(Value.Of(heapObject));
        }

        return kept.WithFacts(facts.Build());
    }

    private FactSet Fold(FactSet facts)
    {
        var folded = new FactBuilder(FactSet.Empty);
        foreach (var fact in facts)
        {
            folded.Add(fact.Origin is InputOrigin input && Fold(input.Path) is var end && !ReferenceEquals(end, input.Path)
                ? fact with { Origin = input with { Path = end, Covered = null } }
                : fact);
        }

        return folded.Build();
    }
}
