using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Services;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>
/// Says what fields and statics hold, wherever in the compilation it was put there, and what callers hand in as a client.
/// Asked only for what a sink needs; a search over summaries, not an analysis of its own.
/// </summary>
internal sealed class ContentsResolver(FlowEngine engine, MemberIndex members, DelegateRunners runners)
{
    private readonly Dictionary<(string Field, Part Part, string? Element), FactSet> _contents = [];
    private readonly HashSet<(string Field, Part Part, string? Element)> _settled = [];
    private readonly HashSet<(string Field, Part Part, string? Element)> _givenUp = [];
    private readonly Dictionary<string, Stored[]> _stored = new(StringComparer.Ordinal);
    private HashSet<(string Field, Part Part, string? Element)>? _round;
    private bool _hasGrown;
    private bool _isGivenUp;

    private enum Part
    {
        /// <summary>All that is put into the member, and into what it holds.</summary>
        Whole,

        /// <summary>What is put into the member itself, of any object.</summary>
        Own,

        /// <summary>What is put into the member itself, of an object that came in from outside.</summary>
        OfInputs,

        /// <summary>The same, and nothing that hangs on objects which someone made and filled.</summary>
        HandedIn,
    }

    /// <summary>The bound that the last search reached, if it did.</summary>
    public string? Exhausted { get; private set; }

    public Finding[] Resolve(IEnumerable<Hit> hits, CancellationToken cancellationToken)
    {
        Exhausted = null;
        var findings = new List<Finding>();
        foreach (var hit in hits)
        {
            var sources = Sources(hit, cancellationToken);
            if (!sources.IsEmpty)
                findings.Add(new(hit.Argument, hit.Sink, sources, Endpoint(hit, cancellationToken), hit.SinkPlace, hit.IsInCallee));
        }

        findings.Sort(static (left, right) =>
            left.Argument.Tree == right.Argument.Tree
                ? left.Argument.Span.CompareTo(right.Argument.Span)
                : string.CompareOrdinal(left.Argument.Tree.FilePath, right.Argument.Tree.FilePath));
        return findings.ToArray();
    }

    private SentSource[] Sources(Hit hit, CancellationToken cancellationToken)
    {
        var facts = FactSet.Empty;
        foreach (var fact in hit.Data)
        {
            switch (fact.Origin)
            {
                case SourceOrigin:
                    if (!IsReportedInCallee(hit, fact))
                        facts = facts.With(fact);
                    break;
                case InputOrigin { Path: var path, Covered: var covered, IsService: false }:
                    foreach (var stored in Contents(path, cancellationToken))
                    {
                        if (stored.Origin is SourceOrigin && !(hit.IsInCallee && stored.Lowered(fact.Cap).Level <= covered))
                            facts = facts.With(stored.Lowered(fact.Cap) with { IsName = stored.IsName || fact.IsName, Trace = stored.Trace.ThenInside("", place: null, fact.Trace) });
                    }

                    break;
            }
        }

        foreach (var path in hit.Through)
        {
            var reported = Contents(path, cancellationToken);
            facts = facts.Select(fact => reported.Any(other => SameSource(other, fact)) ? null : fact);
        }

        var sources = new List<SentSource>();
        foreach (var fact in facts)
            sources.Add(new((SourceOrigin)fact.Origin, fact.Level, fact.Trace) { IsName = fact.IsName });
        sources.Sort(static (left, right) => left.Level == right.Level ? left.Trace.Length.CompareTo(right.Trace.Length) : right.Level.CompareTo(left.Level));
        return sources.ToArray();
    }

    private static bool SameSource(Fact left, Fact right) =>
        left.Origin is SourceOrigin one && right.Origin is SourceOrigin other && left.Level >= right.Level && string.Equals(one.Symbol, other.Symbol, StringComparison.Ordinal);

    private static bool IsReportedInCallee(Hit hit, Fact fact) => hit.IsInCallee && fact.Origin is SourceOrigin { Input: not null } && fact.Cap < Level.Anonymised;

    private FactSet Endpoint(Hit hit, CancellationToken cancellationToken)
    {
        var result = Known(hit.Endpoint).Union(Held(hit.Endpoint, isService: false, cancellationToken));
        if (hit.Endpoint.Any(static fact => fact.Origin is InputOrigin { Path.Root: InputRoot.Parameter }))
            result = result.Union(FromCallers(hit, cancellationToken));
        return result.IsEmpty ? Held(hit.Endpoint, isService: true, cancellationToken) : result;
    }

    /// <summary>What is known of the members, or of the services, that an endpoint hangs on.</summary>
    private FactSet Held(FactSet endpoint, bool isService, CancellationToken cancellationToken)
    {
        var result = FactSet.Empty;
        foreach (var fact in endpoint)
        {
            if (fact.Origin is not InputOrigin { Path: var path, Part: var part } input || input.IsService != isService)
                continue;
            var known = Known(Contents(path, cancellationToken).As(part));
            // Nothing in sight is put there, so whatever is comes from outside.
            result = known.IsEmpty && part == AddressPart.Endpoint && path.Root != InputRoot.Parameter ? result.With(Outside(fact)) : result.Union(known);
        }

        return result;
    }

    private static Fact Outside(Fact fact) => fact with { Origin = new OpaqueEndpointOrigin(IsCertain: true) };

    private static FactSet Known(FactSet facts) => facts.Select(static fact => fact.Origin is ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin or DefaultEndpointOrigin ? fact : null);

    /// <summary>What the field or static at the end of a path holds.</summary>
    public FactSet Contents(InputPath path, CancellationToken cancellationToken, bool isHandedIn = false)
    {
        if (path.Field is { IsService: true } service)
            return ContentsOf(service, Part.Own, cancellationToken);
        if (path.Root is InputRoot.Captured || (FlowKeys.FilledBy(path) is { } filler && (path.Root == InputRoot.Parameter || filler.Field is { IsCall: true })) || path.Symbol is ITypeParameterSymbol || (path.Root != InputRoot.Static && path.Depth == 0))
            return FactSet.Empty;
        var (holder, element) = HolderOf(path);
        if (KeyOf(holder) is not { Member: not null } own)
            return FactSet.Empty;
        // What a caller made and hands in is that caller's report; only what was put into such an object elsewhere counts here.
        if (path.Root == InputRoot.Parameter || (isHandedIn && path.Root == InputRoot.This))
            return holder.Depth == 0 ? FactSet.Empty : HandedIn(holder, own, element, cancellationToken);
        var first = holder;
        while (first.Parent is { Parent: not null } || (first.Parent is not null && path.Root == InputRoot.Static))
            first = first.Parent!;
        if (ReferenceEquals(first, holder))
            return ContentsOf(own, element is null ? Part.Whole : Part.Own, cancellationToken, element);
        var whole = FactSet.Empty;
        for (var outer = holder.Parent; outer is not null; outer = ReferenceEquals(outer, first) ? null : outer.Parent)
        {
            if (outer.Field?.Member is not null || outer.Parent is null)
                whole = whole.Union(KeyOf(outer) is { Member: not null } key ? ContentsOf(key, Part.Whole, cancellationToken) : FactSet.Empty);
        }

        var last = ContentsOf(own, Part.Own, cancellationToken, element);
        // What a delegate fills was made by who runs it, and did not come in from outside.
        if (FlowKeys.FilledBy(path) is not null)
            return last.Select(fact => whole.Has(fact.Origin) ? fact : null);
        return ContentsOf(own, Part.OfInputs, cancellationToken, element)
            .Union(last.Select(fact => whole.Has(fact.Origin) ? fact : null));
    }

    /// <summary>What is put into a member of an object that came in from outside, or into it by way of a member that leads there.</summary>
    private FactSet HandedIn(InputPath holder, FieldKey own, string? element, CancellationToken cancellationToken)
    {
        var result = ContentsOf(own, Part.HandedIn, cancellationToken, element);
        for (var outer = holder.Parent!; outer.Parent is not null; outer = outer.Parent)
        {
            if (KeyOf(outer) is not { Member: not null } key)
                continue;
            var whole = ContentsOf(key, Part.HandedIn, cancellationToken);
            result = result.Union(ContentsOf(own, Part.Own, cancellationToken, element).Select(fact => whole.Has(fact.Origin) ? fact : null));
        }

        return result;
    }

    /// <summary>
    /// The nearest member of this code base on a path: what a collection or an object of a library holds was put into the member that holds it.
    /// Of a tuple or dictionary the part is kept.
    /// </summary>
    private static (InputPath Holder, string? Element) HolderOf(InputPath path)
    {
        var holder = path;
        while (holder.Parent is { } parent && holder.Field!.Member is null or { DeclaringSyntaxReferences.IsEmpty: true })
            holder = parent;
        return (holder, PartPath.Below(path, holder));
    }

    private FieldKey? KeyOf(InputPath path) => path.Parent is not null ? path.Field : path.Symbol is { } symbol ? engine.Keys.OfMember(symbol) : null;

    /// <summary>
    /// Members may hold what other members hold, in circles. Every question that one leads to is answered once a round,
    /// from what the others have said so far, until a round adds nothing.
    /// </summary>
    private FactSet ContentsOf(FieldKey field, Part part, CancellationToken cancellationToken, string? element = null)
    {
        var key = (field.Id, part, element);
        if (!_settled.Contains(key))
        {
            if (_round is null)
                Settle(field, part, element, cancellationToken);
            else if (_round.Count >= FlowBudget.Questions && !_round.Contains(key))
                _isGivenUp = true;
            else if (_round.Add(key))
                Ask(field, part, element, cancellationToken);
        }

        if (_givenUp.Contains(key))
        {
            _isGivenUp = true;
            Exhausted = nameof(FlowBudget.Questions);
        }

        return _contents.TryGetValue(key, out var known) ? known : FactSet.Empty;
    }

    private void Settle(FieldKey field, Part part, string? element, CancellationToken cancellationToken)
    {
        try
        {
            var rounds = 0;
            do
            {
                (_hasGrown, _isGivenUp) = (false, false);
                _round = [(field.Id, part, element)];
                Ask(field, part, element, cancellationToken);
            }
            while (_hasGrown && ++rounds < FlowBudget.QuestionRounds);

            _isGivenUp |= _hasGrown;
            _settled.UnionWith(_round);
            if (_isGivenUp)
                _givenUp.UnionWith(_round);
        }
        finally
        {
            _round = null;
        }
    }

    private void Ask(FieldKey field, Part part, string? element, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = (field.Id, part, element);
        var found = StackGuard.HasRoom()
            ? Gather(field, part, element, cancellationToken)
            : StackGuard.OnFreshStack(() => Gather(field, part, element, cancellationToken));
        var before = _contents.TryGetValue(key, out var known) ? known : FactSet.Empty;
        var joined = before.Union(found);
        _hasGrown |= !ReferenceEquals(joined, before);
        _contents[key] = joined;
    }

    private FactSet Gather(FieldKey field, Part part, string? element, CancellationToken cancellationToken)
    {
        var result = FactSet.Empty;
        var joined = new HashSet<FactSet>();
        foreach (var stored in StoredIn(field, cancellationToken))
        {
            if ((part is Part.OfInputs or Part.HandedIn && !stored.IsInput) || (part != Part.Whole && stored.IsInside) || !IsAsked(stored, element))
                continue;
            foreach (var fact in stored.Facts)
            {
                if (fact.Origin is InputOrigin { Path: var path } input)
                {
                    var held = Contents(path, cancellationToken, isHandedIn: part == Part.HandedIn).As(input.Part).Lowered(fact.Cap);
                    if (joined.Add(held))
                        result = result.Union(held);
                }
                else
                    result = result.With(fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = null } } : fact);
            }
        }

        return result;
    }

    /// <summary>What is put into a member anywhere in the code.</summary>
    private Stored[] StoredIn(FieldKey field, CancellationToken cancellationToken)
    {
        if (!_stored.TryGetValue(field.Id, out var stored))
        {
            _stored[field.Id] = stored = StoredFacts.Distinct(
            [
                .. Reaching(field.IsService ? members.Registering() : Filling(field.Member!, cancellationToken), summary => Holds(summary, field), cancellationToken)
                    .SelectMany(reached => StoredFacts.In(reached.Summary, field)),
                .. FromSettings(field, cancellationToken),
            ]);
        }

        return stored;
    }

    /// <summary>The methods that put something into a member, and those that run the delegates in which that is written.</summary>
    private IEnumerable<IMethodSymbol> Filling(ISymbol member, CancellationToken cancellationToken)
    {
        var filling = members.Filling(member).ToList();
        return filling.Concat(filling.SelectMany(writer => runners.Of(writer, cancellationToken))).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>What settings put into a text of options.</summary>
    private IEnumerable<Stored> FromSettings(FieldKey field, CancellationToken cancellationToken)
    {
        if (field.Member is not IPropertySymbol { SetMethod: not null, ContainingType: { TypeKind: TypeKind.Class } options } property || !TextModel.IsText(property.Type) || members.Binding() is not { Count: > 0 } binding)
            return [];
        var key = engine.Keys.OfService(OptionCalls.KeyOf(options));
        return binding.SelectMany(method => StoredFacts.In(engine.SummaryOf(method, cancellationToken), key))
            .Select(stored => new Stored(field, IsInput: true, stored.Facts));
    }

    private static bool IsAsked(Stored stored, string? element) =>
        element is null || (stored.Element is { } own && !string.Equals(own, element, StringComparison.Ordinal) ? PartPath.Meets(own, element) && !(stored.IsApart && own.Length < element.Length) : stored.Element is not null || !stored.IsApart);

    private static bool Holds(Summary summary, FieldKey field) =>
        StoredFacts.In(summary, field).Any(static stored => stored.Facts.Any(static fact => fact.Origin is InputOrigin { Path.Root: InputRoot.Parameter }));

    private FactSet FromCallers(Hit hit, CancellationToken cancellationToken)
    {
        var result = FactSet.Empty;
        if (members.Around(hit.Argument) is not { } method)
            return result;
        var callers = engine.CallersOf(method, cancellationToken);
        if (callers.Count == 0)
            result = FromOutside(hit.Endpoint);
        foreach (var (caller, summary) in Reaching(callers, summary => Mentions(summary, hit), cancellationToken))
        {
            foreach (var flow in summary.EndpointFlows)
            {
                if (!flow.Argument.Equals(hit.Argument) || !flow.Sink.Equals(hit.SinkPlace))
                    continue;
                if (engine.CallersOf(caller, cancellationToken).Count == 0)
                    result = result.Union(FromOutside(flow.Endpoint));
                var known = Known(flow.Endpoint).Union(Held(flow.Endpoint, isService: false, cancellationToken));
                result = result.Union(known.IsEmpty ? Held(flow.Endpoint, isService: true, cancellationToken) : known);
            }
        }

        return result;
    }

    /// <summary>What a member without callers is handed as an endpoint comes from outside.</summary>
    private static FactSet FromOutside(FactSet endpoint) =>
        endpoint.Select(static fact => fact.Origin is InputOrigin { Part: AddressPart.Endpoint, Path: { Root: InputRoot.Parameter, Depth: 0 } } ? Outside(fact) : null);

    private static bool Mentions(Summary summary, Hit hit) =>
        summary.EndpointFlows.Any(flow => flow.Argument.Equals(hit.Argument) && flow.Sink.Equals(hit.SinkPlace) && flow.Endpoint.Any(static fact => fact.Origin is InputOrigin { Path.Root: InputRoot.Parameter }));

    /// <summary>Summaries of some members, and of their callers as long as what is asked for still hangs on a parameter.</summary>
    private IEnumerable<(IMethodSymbol Method, Summary Summary)> Reaching(IEnumerable<IMethodSymbol> first, Func<Summary, bool> hangsOnParameter, CancellationToken cancellationToken)
    {
        var pending = new Queue<IMethodSymbol>(first);
        var seen = new HashSet<IMethodSymbol>(pending, SymbolEqualityComparer.Default);
        while (pending.Count > 0)
        {
            var method = pending.Dequeue();
            var summary = engine.SummaryOf(method, cancellationToken);
            yield return (method, summary);
            if (!hangsOnParameter(summary))
                continue;
            foreach (var caller in engine.CallersOf(method, cancellationToken))
            {
                if (seen.Add(caller))
                    pending.Enqueue(caller);
            }
        }
    }
}
