using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What is known of where a call sends.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Declared on the client, else named in the call, else held by the client and by what it was made of, else registered.</summary>
    private FactSet EndpointFacts(CallSite site)
    {
        var role = _model.EndpointOf(site.Method);
        if (role?.Destination is { } fixedDestination)
            return Meant(fixedDestination, site);
        var client = ClientOf(site);
        var known = Endpoint(Whole(client.Value));
        if (known.IsEmpty)
            known = HeldBehind(client.Operation);
        if (known.Any(static fact => fact.Origin is DeclaredDestinationOrigin { IsUser: true }))
            return known;
        if (client.Operation is { } operation && Operations.Unconverted(operation).Type is { } type && _model.DestinationOf(type) is { } declared)
            return FactSet.Of(new(new DeclaredDestinationOrigin(declared, IsUser: true), Level.Identifying, Trace.Start(type.Name, Place.Of(site.Syntax))));
        var named = role is null ? FactSet.Empty : NamedIn(site, role);
        return named.Any(static fact => fact.Origin is ConstantOrigin) ? named : WithServices(known.Union(named), client.Operation);
    }

    /// <summary>Where a call leads whatever it is handed.</summary>
    private static FactSet Meant(string destination, CallSite site) =>
        FactSet.Of(new(new DeclaredDestinationOrigin(destination, IsUser: false), Level.Identifying, Trace.Start(site.Method.Name, Place.Of(site.Syntax))));

    /// <summary>The receiver, or what stands for it in an extension method.</summary>
    private static (Value Value, IOperation? Operation) ClientOf(CallSite site)
    {
        if (site.Receiver is { } receiver)
            return (receiver, site.Instance);
        return site.Method.IsExtensionMethod && site.Arguments is [var first, ..] ? (first.Value, first.Operation) : (Value.Nothing, null);
    }

    /// <summary>What is known of the object from which a client is read, where the client itself says nothing: a set of a database context.</summary>
    private FactSet HeldBehind(IOperation? client)
    {
        while (client is not null && Operations.Unconverted(client) is IMemberReferenceOperation { Instance: { } owner })
        {
            client = Operations.Unconverted(owner);
            if (client is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation && Endpoint(Whole(Evaluate(client))) is { IsEmpty: false } known)
                return known;
        }

        return FactSet.Empty;
    }

    /// <summary>Of one client, an endpoint that is set goes before what a region beside it would mean.</summary>
    private static FactSet OfOneClient(FactSet facts) =>
        facts.Any(static fact => fact.Origin is OpaqueEndpointOrigin or ConstantOrigin { IsEndpoint: true })
            ? facts.Select(static fact => fact.Origin is DeclaredDestinationOrigin { IsUser: false } or DefaultEndpointOrigin ? null : fact)
            : facts;

    /// <summary>The absolute address that stands in the call itself; of a request object, what was put where it has its address.</summary>
    private FactSet NamedIn(CallSite site, EndpointRole role)
    {
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            if (!role.Decides(argument.Parameter) || (site.Method.IsExtensionMethod && argument.Parameter.Ordinal == 0))
                continue;
            var named = Whole(argument.Value);
            if (FlowTypes.IsScalar(argument.Parameter.Type))
                named = named.As(named.Any(static fact => fact.Origin is ConstantOrigin { IsAbsolute: true }) ? AddressPart.Endpoint : AddressPart.Request);
            facts = facts.Union(Endpoint(named).Select(static fact => fact.Origin is ConstantOrigin { IsEndpoint: false } or ConstantOrigin { IsAbsolute: false } ? null : fact));
        }

        return facts;
    }

    private static FactSet Endpoint(FactSet facts) => facts.Select(static fact => fact.Origin switch
    {
        ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin or DefaultEndpointOrigin => fact,
        InputOrigin { Part: AddressPart.Beside } => null,
        InputOrigin input => fact with { Origin = input with { Covered = null } },
        _ => null,
    });

    /// <summary>
    /// Marks a value that is put where a client reads its endpoint. An address without a constant is set all the same, unless it is relative;
    /// an object (a configuration, another client) says by itself whether its endpoint is set.
    /// </summary>
    private FactSet AsEndpoint(Value value, ITypeSymbol? type, IOperation operation, INamedTypeSymbol? owner)
    {
        if (!FlowTypes.IsScalar(type))
            return AsClient(value, operation);
        var whole = Whole(value);
        var mayBeRelative = Addresses.MayBeRelative(owner) && !whole.Any(static fact => fact.Origin is ConstantOrigin { IsAbsolute: true });
        var marked = whole.As(mayBeRelative ? AddressPart.Request : AddressPart.Endpoint);
        if (marked.Any(static fact => fact.Origin is ConstantOrigin or DeclaredDestinationOrigin) || (mayBeRelative && Addresses.IsRelative(operation)))
            return marked;
        if (Addresses.HostIn(operation) is { } host)
            return marked.With(EndpointFact(new ConstantOrigin(host, IsEndpoint: true), operation));
        var isCertain = !marked.Any(static fact => fact.Origin is InputOrigin { Part: not AddressPart.Beside });
        return marked.With(EndpointFact(new OpaqueEndpointOrigin(isCertain), operation));
    }

    /// <summary>An expression of which nothing is known, where a client reads its endpoint; a constant that is no host leaves that unset.</summary>
    private static FactSet AtEndpoint(IOperation operation) =>
        Addresses.HostIn(operation) is { } host ? FactSet.Of(EndpointFact(new ConstantOrigin(host, IsEndpoint: true), operation))
        : Operations.Unconverted(operation) is { ConstantValue.HasValue: true } or IDefaultValueOperation ? FactSet.Empty
        : FactSet.Of(EndpointFact(new OpaqueEndpointOrigin(IsCertain: true), operation));

    private static Fact EndpointFact(Origin origin, IOperation operation) =>
        new(origin, Level.Identifying, Trace.Start(Operations.Describe(operation.Syntax), Place.Of(operation.Syntax)));

    /// <summary>Of several configurations or clients each says for itself where it leads; one that says nothing leads to the vendor.</summary>
    private FactSet AsClient(Value value, IOperation operation)
    {
        var facts = value.Facts;
        foreach (var heapObject in value.Objects)
        {
            var own = OfOneClient(AtEndpoint(Whole(Value.Of(heapObject))));
            facts = facts.Union(value.Objects.Length > 1 && Endpoint(own).IsEmpty ? own.With(DefaultEndpoint(heapObject)) : own);
        }

        return facts.Union(WithServices(Endpoint(facts), operation));
    }

    private static Fact DefaultEndpoint(HeapObject client) => new(DefaultEndpointOrigin.Instance, Level.Identifying, Trace.Start(client.Name, client.Place));

    private static FactSet AtEndpoint(FactSet facts) =>
        facts.Select(fact => fact.Origin is ConstantOrigin constant ? fact with { Origin = constant with { IsEndpoint = true } } : fact);

    /// <summary>What a call is handed as an endpoint counts as one, whatever becomes of it.</summary>
    private CallSite WithEndpoints(CallSite site, EndpointRole role) => site with
    {
        Arguments = [.. site.Arguments.Select(argument => role.Decides(argument.Parameter) && FlowTypes.IsScalar(argument.Parameter.Type)
            ? argument with { Value = argument.Value.WithFacts(AsEndpoint(argument.Value, argument.Parameter.Type, argument.Operation, site.Method.ContainingType)) }
            : argument)],
    };

    /// <summary>A call that decides an endpoint and hands back what it was called on configures that (<c>UseNpgsql</c>); null for any other.</summary>
    private Value? Configure(CallSite site, EndpointRole role)
    {
        if (ClientOf(site) is not { Operation: { } operation } client)
            return null;
        var isFluent = site.Method.ReturnsVoid || SymbolEqualityComparer.Default.Equals(site.Method.ReturnType, site.Method.IsExtensionMethod ? site.Method.Parameters[0].Type : site.Method.ContainingType);
        if (!isFluent || FlowTypes.IsScalar(operation.Type) || site.Method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension))
            return null;
        if (role.Destination is { } destination)
            Pour(client.Value, Meant(destination, site));
        foreach (var argument in site.Arguments)
        {
            if (role.Decides(argument.Parameter))
                Pour(client.Value, Endpoint(Whole(argument.Value)));
        }

        return client.Value;
    }
}
