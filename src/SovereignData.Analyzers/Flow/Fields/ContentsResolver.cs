using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>
/// Says what fields and statics hold, wherever in the compilation it was put there, and what callers hand in as a client.
/// Asked only for what a sink needs; a search over summaries, not an analysis of its own.
/// </summary>
internal sealed class ContentsResolver(FlowEngine engine, NameIndex names)
{
    private readonly Dictionary<(string Field, bool OnlyInputs), FactSet> _contents = [];

    public Finding[] Resolve(IEnumerable<Hit> hits, CancellationToken cancellationToken)
    {
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
                case InputOrigin { Path: var path }:
                    foreach (var stored in Contents(path, cancellationToken))
                    {
                        if (stored.Origin is SourceOrigin)
                            facts = facts.With(stored.Lowered(fact.Cap) with { Trace = stored.Trace.ThenInside("", place: null, fact.Trace) });
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
            sources.Add(new((SourceOrigin)fact.Origin, fact.Level, fact.Trace));
        sources.Sort(static (left, right) => left.Level == right.Level ? left.Trace.Length.CompareTo(right.Trace.Length) : right.Level.CompareTo(left.Level));
        return sources.ToArray();
    }

    private static bool SameSource(Fact left, Fact right) =>
        left.Origin is SourceOrigin one && right.Origin is SourceOrigin other && left.Level >= right.Level && string.Equals(one.Symbol, other.Symbol, StringComparison.Ordinal);

    private static bool IsReportedInCallee(Hit hit, Fact fact) => hit.IsInCallee && fact.Origin is SourceOrigin { Input: not null } && fact.Cap < Level.Anonymised;

    private FactSet Endpoint(Hit hit, CancellationToken cancellationToken)
    {
        var result = Known(hit.Endpoint);
        foreach (var fact in hit.Endpoint)
        {
            if (fact.Origin is not InputOrigin { Path: var path })
                continue;
            result = result.Union(Known(Contents(path, cancellationToken)));
            var root = path;
            while (root.Parent is { } parent)
                root = parent;
            if (root.Root == InputRoot.Parameter)
                result = result.Union(FromCallers(hit, cancellationToken));
        }

        return result;
    }

    private static FactSet Known(FactSet facts) => facts.Select(static fact => fact.Origin is ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin ? fact : null);

    /// <summary>What the field or static at the end of a path holds.</summary>
    private FactSet Contents(InputPath path, CancellationToken cancellationToken)
    {
        if (path.Root is InputRoot.Captured or InputRoot.Parameter || (path.Root == InputRoot.This && path.Depth == 0))
            return FactSet.Empty;
        var first = path;
        while (first.Parent is { Parent: not null } || (first.Parent is not null && path.Root == InputRoot.Static))
            first = first.Parent!;
        var firstKey = first.Parent is null ? engine.Keys.OfMember(first.Symbol!) : first.Field!;
        var whole = firstKey.Member is null ? FactSet.Empty : ContentsOf(firstKey, onlyInputs: false, cancellationToken);
        if (ReferenceEquals(first, path))
            return whole;
        if (path.Field?.Member is null)
            return whole;
        var last = ContentsOf(path.Field, onlyInputs: false, cancellationToken);
        return ContentsOf(path.Field, onlyInputs: true, cancellationToken)
            .Union(last.Select(fact => whole.Any(other => other.Origin.Equals(fact.Origin)) ? fact : null));
    }

    private FactSet ContentsOf(FieldKey field, bool onlyInputs, CancellationToken cancellationToken)
    {
        if (_contents.TryGetValue((field.Id, onlyInputs), out var known))
            return known;
        _contents[(field.Id, onlyInputs)] = FactSet.Empty;
        var result = FactSet.Empty;
        foreach (var summary in Reaching(Writers(field), summary => Holds(summary, field), cancellationToken))
        {
            foreach (var stored in summary.Stored)
            {
                if (!string.Equals(stored.Field.Id, field.Id, StringComparison.Ordinal) || (onlyInputs && !stored.IsInput))
                    continue;
                foreach (var fact in stored.Facts)
                {
                    if (fact.Origin is InputOrigin { Path: var path })
                        result = result.Union(Contents(path, cancellationToken).Lowered(fact.Cap));
                    else
                        result = result.With(fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = null } } : fact);
                }
            }
        }

        return _contents[(field.Id, onlyInputs)] = result;
    }

    private static bool Holds(Summary summary, FieldKey field) =>
        summary.Stored.Any(stored => string.Equals(stored.Field.Id, field.Id, StringComparison.Ordinal) && stored.Facts.Any(static fact => fact.Origin is InputOrigin { Path.Root: InputRoot.Parameter }));

    private IEnumerable<IMethodSymbol> Writers(FieldKey field)
    {
        var name = field.Member!.Name;
        foreach (var member in names.MembersMentioning(name))
        {
            foreach (var method in MethodsIn(member))
                yield return method;
        }
    }

    private FactSet FromCallers(Hit hit, CancellationToken cancellationToken)
    {
        var result = FactSet.Empty;
        if (EnclosingMethod(hit.Argument) is not { } method)
            return result;
        foreach (var summary in Reaching(Callers(method), summary => Mentions(summary, hit), cancellationToken))
        {
            foreach (var flow in summary.EndpointFlows)
            {
                if (!flow.Argument.Equals(hit.Argument) || !flow.Sink.Equals(hit.SinkPlace))
                    continue;
                result = result.Union(Known(flow.Endpoint));
                foreach (var fact in flow.Endpoint)
                {
                    if (fact.Origin is InputOrigin { Path: var path })
                        result = result.Union(Known(Contents(path, cancellationToken)));
                }
            }
        }

        return result;
    }

    private static bool Mentions(Summary summary, Hit hit) =>
        summary.EndpointFlows.Any(flow => flow.Argument.Equals(hit.Argument) && flow.Sink.Equals(hit.SinkPlace) && flow.Endpoint.Any(static fact => fact.Origin is InputOrigin { Path.Root: InputRoot.Parameter }));

    /// <summary>Summaries of some members, and of their callers as long as what is asked for still hangs on a parameter.</summary>
    private IEnumerable<Summary> Reaching(IEnumerable<IMethodSymbol> members, Func<Summary, bool> hangsOnParameter, CancellationToken cancellationToken)
    {
        var pending = new Queue<IMethodSymbol>(members);
        var seen = new HashSet<IMethodSymbol>(pending, SymbolEqualityComparer.Default);
        while (pending.Count > 0)
        {
            var method = pending.Dequeue();
            var summary = engine.SummaryOf(method, cancellationToken);
            yield return summary;
            if (!hangsOnParameter(summary))
                continue;
            foreach (var caller in Callers(method))
            {
                if (seen.Add(caller))
                    pending.Enqueue(caller);
            }
        }
    }

    private IEnumerable<IMethodSymbol> Callers(IMethodSymbol method)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var name = isConstructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name;
        var members = names.MembersMentioning(name);
        if (isConstructor)
            members = members.Concat(names.MembersMentioning(NameIndex.ImplicitCreation));
        return members.SelectMany(MethodsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
    }

    private IMethodSymbol? EnclosingMethod(Place place)
    {
        var node = place.Tree.GetRoot().FindNode(place.Span);
        for (; node is not null; node = node.Parent)
        {
            if (node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax)
                return MethodsIn(node).FirstOrDefault();
        }

        return null;
    }

    /// <summary>The methods that a member's declaration makes: itself, its accessors, or the constructors that run its initialiser.</summary>
    private IEnumerable<IMethodSymbol> MethodsIn(SyntaxNode member)
    {
        if (engine.Bodies.Model(member.SyntaxTree) is not { } model)
            return [];
        switch (member)
        {
            case BaseMethodDeclarationSyntax:
                return model.GetDeclaredSymbol(member) is IMethodSymbol method ? WithBody([method.PartialImplementationPart ?? method]) : [];
            case BasePropertyDeclarationSyntax when model.GetDeclaredSymbol(member) is IPropertySymbol property:
                var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>();
                return WithBody(member is PropertyDeclarationSyntax { Initializer: not null } ? [.. accessors, .. Constructors(property)] : accessors);
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.Count > 0 && model.GetDeclaredSymbol(field.Declaration.Variables[0]) is { } symbol ? WithBody(Constructors(symbol)) : [];
            case TypeDeclarationSyntax when model.GetDeclaredSymbol(member) is INamedTypeSymbol type:
                return WithBody(type.InstanceConstructors);
            case GlobalStatementSyntax when model.GetDeclaredSymbol(member.Parent!) is IMethodSymbol main:
                return WithBody([main]);
            default:
                return [];
        }
    }

    private static IEnumerable<IMethodSymbol> Constructors(ISymbol member) =>
        member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;

    private IEnumerable<IMethodSymbol> WithBody(IEnumerable<IMethodSymbol> methods) => methods.Where(engine.Bodies.HasBody);
}
