using System.Collections.Concurrent;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Roles;

/// <summary>Which calls send: by the catalogue, by policy, and by <c>[SendsData]</c>.</summary>
internal sealed class SinkRoles
{
    private static readonly SymbolPattern DatabaseContext = SymbolPattern.TryParse($"T:{FlowEngine.DatabaseContext}", out var context) ? context : throw new InvalidOperationException();

    private readonly PatternIndex<PolicySink> _patterns;
    private readonly PatternIndex<PolicySink> _heldBy;
    private readonly PatternIndex<PolicySink> _receivers;
    private readonly IReadOnlyList<PolicySink> _marked;
    private readonly PatternIndex<bool> _neutral;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _vendors = new(SymbolEqualityComparer.Default);
    private readonly NetworkPackages _packages;
    private readonly ConcurrentDictionary<IMethodSymbol, SinkRole?> _roles = new(SymbolEqualityComparer.Default);

    public SinkRoles(IReadOnlyList<PolicyDocument> documents, Compilation compilation, Func<IAssemblySymbol, bool> isDescribed)
    {
        _patterns = new(documents.SelectMany(static document => document.Sinks).Where(static sink => sink.Symbol is not null).Select(static sink => (sink.Symbol!, sink)));
        _heldBy = new(documents.SelectMany(static document => document.Sinks).Where(static sink => sink.Receiver?.Prefix == 'P').Select(static sink => (sink.Receiver!, sink)));
        _receivers = new(documents.SelectMany(static document => document.Sinks).Where(static sink => sink is { Symbol: null, Receiver.Prefix: 'T' }).Select(static sink => (sink.Receiver!, sink)));
        _marked = [.. documents.SelectMany(static document => document.Sinks).Where(static sink => sink is { Symbol: null, Receiver: null, Attribute: not null })];
        _neutral = new(documents.SelectMany(static document => document.Neutral).Select(static neutral => (neutral.Symbol, true)));
        _packages = new(new CataloguedAssemblies(documents), compilation, isDescribed);
    }

    public SinkRole? Of(IMethodSymbol method, IPropertySymbol? receiver = null)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _roles.GetOrAdd(definition, one => Read(one, held: null))
            ?? (receiver is not null && _heldBy.FindAll(receiver).Any() ? Read(definition, receiver) : null);
    }

    /// <summary>Whether <c>[SendsData]</c> makes the method a sink.</summary>
    public static bool IsDeclared(IMethodSymbol method) => ByAttribute(method) is not null;

    /// <summary>Whether some method of the type is a sink whose provider is known without an endpoint.</summary>
    public bool HasVendor(INamedTypeSymbol type) => _vendors.GetOrAdd(type.OriginalDefinition, one => one.GetMembers().OfType<IMethodSymbol>().Any(method => method.DeclaredAccessibility == Accessibility.Public && Of(method)?.Sink is { Provider: not null, Package: null }));

    public bool IsNeutral(IMethodSymbol method) => RelatedSymbols.Of((method.ReducedFrom ?? method).OriginalDefinition).Any(_neutral.Find);

    private SinkRole? Read(IMethodSymbol method, IPropertySymbol? held)
    {
        if (IsNeutral(method))
            return null;
        if (ByAttribute(method) is { } declared)
            return declared;
        if ((ByPattern(method, held) ?? ByReceiver(method) ?? ByMark(method)) is not { } best)
            return OfException(method) ?? OfPackage(method);
        return best.Excepts(method.Name) ? null : Role(method, best);
    }

    private PolicySink? ByPattern(IMethodSymbol method, IPropertySymbol? held)
    {
        PolicySink? best = null;
        foreach (var related in RelatedSymbols.Of(method))
        {
            foreach (var (pattern, sink) in Matching(related))
            {
                if (sink.Receiver is { } receiver && !IsOn(receiver, method, held) || !SinkArguments.Fit(sink, method) || !IsMarked(sink, related))
                    continue;
                if (best is null || pattern.Text.Length >= best.Symbol!.Text.Length)
                    best = sink;
            }
        }

        return best;
    }

    /// <summary>A sink that names no member: every method of a type that derives from its receiver.</summary>
    private PolicySink? ByReceiver(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsStatic || method.ContainingType is not { } containing)
            return null;
        for (var type = containing; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (_receivers.FindAll(type).FirstOrDefault(sink => SinkArguments.Fit(sink, method) && IsMarked(sink, method)) is { } sink)
                return sink;
        }

        return containing.AllInterfaces
            .SelectMany(_receivers.FindAll)
            .FirstOrDefault(sink => SinkArguments.Fit(sink, method) && IsMarked(sink, method));
    }

    private PolicySink? ByMark(IMethodSymbol method) => method.MethodKind != MethodKind.Ordinary ? null
        : RelatedSymbols.Of(method).Select(related => _marked.FirstOrDefault(sink => IsMarked(sink, related) && SinkArguments.Fit(sink, method))).FirstOrDefault(static sink => sink is not null);

    private static bool IsMarked(PolicySink sink, ISymbol member) =>
        sink.Attribute is not { } attribute || member.GetAttributes().Any(one => one.AttributeClass is { } type && SinkArguments.DerivesFrom(type, attribute));

    /// <summary>A member of a package that could send, and of which nothing is said.</summary>
    private SinkRole? OfPackage(IMethodSymbol method) => _packages.Of(method) is { } package
        ? new(new Sink(AttributeTags.IdOf(method), NameOf(method), DestinationKind.Http, Provider: null, Clients(method)) { Package = package }, IsData, SendsReceiver: NetworkPackages.MaySendItsObject(method), ResultCarries: true)
        : null;

    private static SinkRole? OfException(IMethodSymbol method) => ExceptionMessages.IsMadeBy(method)
        ? new(new Sink(AttributeTags.IdOf(method), NameOf(method), DestinationKind.Log, Provider: null, ImmutableArray<string>.Empty) { IsExceptionMessage = true }, ExceptionMessages.IsPart, SendsReceiver: false, ResultCarries: false)
        : null;

    private static bool IsOn(SymbolPattern receiver, IMethodSymbol method, IPropertySymbol? held) => receiver.Prefix == 'P'
        ? held?.OriginalDefinition.GetDocumentationCommentId() is { } id && receiver.Matches(id)
        : method.MethodKind != MethodKind.Constructor && SinkArguments.DerivesFrom(method.ContainingType, receiver);

    private IEnumerable<(SymbolPattern Pattern, PolicySink Sink)> Matching(ISymbol member)
    {
        var found = _patterns.Matching(member);
        // A property or field may be named as a sink itself: then assigning it sends.
        return member is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } ? found.Concat(_patterns.Matching(property)) : found;
    }

    private static SinkRole Role(IMethodSymbol method, PolicySink sink)
    {
        var sendsReceiver = SinkArguments.Names(sink, "this");
        return new SinkRole(
            new Sink(AttributeTags.IdOf(method), NameOf(method), sink.Kind, sink.IsEndpoint ? null : sink.Provider, Clients(method)),
            parameter => (IsData(parameter) || SinkArguments.Names(sink, parameter)) && SinkArguments.Sends(sink, parameter),
            sendsReceiver,
            ResultCarries: sink.Kind == DestinationKind.Ai)
        {
            SendsWritten = SinkArguments.Names(sink, "return"),
            SendsChanges = sendsReceiver && SinkArguments.DerivesFrom(method.ContainingType, DatabaseContext),
            Given = sink.Given.Count == 0 ? null : given => given.Any(member => member.GetDocumentationCommentId() is { } id && sink.Given.Any(pattern => pattern.Matches(id))),
        };
    }

    private static SinkRole? ByAttribute(IMethodSymbol method)
    {
        foreach (var related in RelatedSymbols.Of(method))
        {
            if (Attributes.Find(related.GetAttributes(), Attributes.SendsData) is { } whole)
                return Role(method, Declared(whole), static _ => true);
            var sent = ((IMethodSymbol)related).Parameters.Where(static parameter => Attributes.Find(parameter.GetAttributes(), Attributes.SendsData) is not null).ToList();
            if (sent.Count > 0)
                return Role(method, Declared(Attributes.Find(sent[0].GetAttributes(), Attributes.SendsData)!), parameter => sent.Exists(one => one.Ordinal == parameter.Ordinal));
        }

        return null;
    }

    private static SinkRole Role(IMethodSymbol method, (string? Provider, DestinationKind Kind) declared, Func<IParameterSymbol, bool> sends) =>
        new(new Sink(AttributeTags.IdOf(method), NameOf(method), declared.Kind, declared.Provider, Clients(method)),
            parameter => IsData(parameter) && sends(parameter), SendsReceiver: false, ResultCarries: declared.Kind == DestinationKind.Ai);

    private static (string? Provider, DestinationKind Kind) Declared(AttributeData attribute)
    {
        var provider = Attributes.StringArgument(attribute, "Provider") ?? PolicySink.Endpoint;
        var kind = PolicyNames.TryParse(Attributes.StringArgument(attribute, "Kind") ?? "http", out DestinationKind known) ? known : DestinationKind.Http;
        return (string.Equals(provider, PolicySink.Endpoint, StringComparison.Ordinal) ? null : provider, kind);
    }

    /// <summary>Whether what a parameter takes can be data that is sent.</summary>
    public static bool IsData(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.Out && parameter.Type is not { Name: "CancellationToken" } && parameter.Type.TypeKind != TypeKind.Delegate;

    private static string NameOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => $"{method.ContainingType.Name}..ctor",
        MethodKind.PropertySet => $"{method.ContainingType.Name}.{method.AssociatedSymbol!.Name}",
        _ => $"{method.ContainingType.Name}.{method.Name}",
    };

    /// <summary>The client's type and what it derives from and implements: a declared destination may name any of them.</summary>
    private static ImmutableArray<string> Clients(IMethodSymbol method)
    {
        var type = method.IsExtensionMethod && method.Parameters[0].Type is INamedTypeSymbol extended ? extended : method.ContainingType;
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            Add(current);
        foreach (var implemented in type.AllInterfaces)
            Add(implemented);
        return ids.ToImmutable();

        void Add(INamedTypeSymbol client)
        {
            if (client.OriginalDefinition.GetDocumentationCommentId() is { } id)
                ids.Add(id);
        }
    }
}
