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
            var isAddress = FlowTypes.IsScalar(argument.Parameter.Type);
            facts = facts.Union(Endpoint(Whole(argument.Value)).Select(fact => fact.Origin switch
            {
                ConstantOrigin { IsEndpoint: false } when !isAddress => null,
                ConstantOrigin constant => constant.Text.IndexOf("://", StringComparison.Ordinal) < 0 ? null : fact with { Origin = constant with { IsEndpoint = true } },
                _ => fact,
            }));
        }

        return facts;
    }

    private static FactSet Endpoint(FactSet facts) => facts.Select(static fact => fact.Origin switch
    {
        ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin or DefaultEndpointOrigin => fact,
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
        var marked = AtEndpoint(Whole(value));
        if (marked.Any(static fact => fact.Origin is ConstantOrigin or DeclaredDestinationOrigin) || (Addresses.MayBeRelative(owner) && Addresses.IsRelative(operation)))
            return marked;
        if (Addresses.HostIn(operation) is { } host)
            return marked.With(new(new ConstantOrigin(host, IsEndpoint: true), Level.Identifying, Trace.Start(Operations.Describe(operation.Syntax), Place.Of(operation.Syntax))));
        var isCertain = !marked.Any(static fact => fact.Origin is InputOrigin);
        return marked.With(new(new OpaqueEndpointOrigin(isCertain), Level.Identifying, Trace.Start(Operations.Describe(operation.Syntax), Place.Of(operation.Syntax))));
    }

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
