using SovereignData.Analyzers.Flow.Services;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>
/// Clients that a container hands out. To the engine every container is one static object with a slot for each service:
/// registering puts there what is known of the destination, and a client that comes from nowhere in sight may be what is there.
/// </content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Keeps where a registered service sends: what its instance or options say, and what the delegates make or configure.</summary>
    private void Register(CallSite site)
    {
        if (_engine.Container is not { } container)
            return;
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.Ordinal == 0 && site.Method.IsExtensionMethod)
                continue;
            if (Operations.DelegateType(argument.Parameter.Type)?.DelegateInvokeMethod is { } invoke)
                facts = facts.Union(Configured(argument, invoke));
            else if (argument.Parameter.Type.SpecialType == SpecialType.System_String)
                facts = facts.Union(argument.Parameter.Name is "connectionString" ? AsEndpoint(argument.Value, argument.Parameter.Type, argument.Operation, owner: null) : FactSet.Empty);
            else
                facts = facts.Union(Whole(HandOut(container, argument.Value)));
        }

        facts = _model.EndpointOf(site.Method)?.Destination is { } meant ? Meant(meant, site) : Endpoint(facts);
        if (ServiceCalls.DefaultOptionsOf(site.Method) is { } options)
            facts = facts.With(ServiceFact(container, options));
        else if (facts.IsEmpty && site.Method.TypeArguments is [.., INamedTypeSymbol { TypeKind: TypeKind.Class } implementation] && _model.IsVendorsClient(implementation))
            facts = FactSet.Of(new(DefaultEndpointOrigin.Instance, Level.Identifying, Trace.Start(implementation.Name, Place.Of(site.Syntax))));
        if (facts.IsEmpty)
            return;
        foreach (var service in ServicesOf(site))
            Register(container, service, facts);
    }

    /// <summary>What an object of this code base holds that a container hands out is what those find in it who take it from there.</summary>
    private Value HandOut(INamedTypeSymbol container, Value service)
    {
        foreach (var heapObject in service.Objects)
        {
            if (heapObject is not { Input: null, IsExact: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } type })
                continue;
            foreach (var handed in HandedOut(container, type).Objects)
            {
                foreach (var (slot, held) in TextsIn(heapObject))
                    Set(handed.Slot(slot.Field!), (_state.Find(handed.Slot(slot.Field!)) ?? Value.Nothing).WithMore(held.Facts.Select(static fact => fact.Origin is ConstantOrigin or UnknownTextOrigin or InputOrigin ? fact : null)));
            }
        }

        return service;
    }

    /// <summary>The one object of a type that a container hands out.</summary>
    private Value HandedOut(INamedTypeSymbol container, ITypeSymbol type) =>
        InputValue(InputPath.Static(container).Below(_engine.Keys.OfService(OptionCalls.KeyOf(type))), type, Tag.None, type.Name, place: null);

    /// <summary>Options are one object for each type of them, whoever fills it and whoever reads it.</summary>
    private void FillOptions(CallSite site, ITypeSymbol options)
    {
        if (_engine.Container is not { } container)
            return;
        if (OptionCalls.IsFromSettings(site.Method))
        {
            foreach (var bound in OptionCalls.Bound(options))
                Register(container, OptionCalls.KeyOf(bound), AddressText.Unknown);
        }

        var filled = HandedOut(container, options);
        foreach (var argument in site.Arguments)
        {
            if (Operations.DelegateType(argument.Parameter.Type)?.DelegateInvokeMethod is { } invoke)
                InvokeDelegate(argument.Value, [.. invoke.Parameters.Select(parameter => new CallArgument(argument.Parameter, SymbolEqualityComparer.Default.Equals(parameter.Type, options) ? filled : Value.Nothing, argument.Operation))], argument.Operation);
        }
    }

    private static IEnumerable<string> ServicesOf(CallSite site)
    {
        (IParameterSymbol, IOperation)[] arguments = [.. site.Arguments.Select(static argument => (argument.Parameter, argument.Operation))];
        if (site.Method.Name is HttpClients.Adding or HttpClients.Configuring)
            return HttpClients.Services(site.Method, arguments);
        var types = ServiceCalls.Services(site.Method, arguments.Select(static argument => argument.Item2)).ToList();
        return site.Method.Parameters.Any(static parameter => parameter.Name is "serviceKey")
            ? types.SelectMany(type => new[] { ServiceKeys.Of(type), ServiceKeys.Keyed(type, ServiceKeys.KeyIn(arguments)) })
            : types.Select(ServiceKeys.Of);
    }

    private void Register(INamedTypeSymbol container, string service, FactSet facts)
    {
        var held = InputValue(InputPath.Static(container), container, Tag.None, container.Name, place: null);
        foreach (var heapObject in held.Objects)
        {
            var slot = heapObject.Slot(_engine.Keys.OfService(service));
            Set(slot, (_state.Find(slot) ?? Value.Nothing).WithMore(facts));
        }
    }

    /// <summary>What a delegate makes, and what it makes of the objects that it is handed.</summary>
    private FactSet Configured(CallArgument argument, IMethodSymbol invoke)
    {
        var handed = invoke.Parameters.Select(parameter => parameter.Type.Name is "IServiceProvider" || FlowTypes.IsScalar(parameter.Type) ? Value.Nothing : Fresh(argument.Operation, parameter)).ToArray();
        var made = InvokeDelegate(argument.Value, [.. handed.Select(value => new CallArgument(argument.Parameter, value, argument.Operation))], argument.Operation);
        return Whole(_engine.Container is { } container ? HandOut(container, made) : made).Union(WholeOf(handed));
    }

    private Value Fresh(IOperation operation, IParameterSymbol parameter) => Value.Of(_registry.Created(operation, ("handed", parameter.Ordinal), () => new HeapObject
    {
        Type = parameter.Type,
        Name = parameter.Name,
        Place = Place.Of(operation.Syntax),
    }));

    /// <summary>A database context that configures itself sends where its own override says, however it is made.</summary>
    private void RegisterOwn()
    {
        if (_engine.Container is not { } container || !ServiceCalls.ConfiguresItself(_body.Method))
            return;
        var options = _state.Find(_registry.Variable(_body.Method.Parameters[0])) ?? Value.Nothing;
        var facts = Endpoint(Whole(options)).Select(static fact => fact.Origin is InputOrigin { Path: { Root: InputRoot.Parameter, Depth: 0 } } ? null : fact);
        if (!facts.IsEmpty)
            Register(container, ServiceKeys.Of(_body.Method.ContainingType), facts);
    }

    /// <summary>What a call takes out of a container may send wherever the registration says.</summary>
    private Value Taken(CallSite site, Value result)
    {
        if (_engine.Container is not { } container)
            return result;
        var arguments = site.Arguments.Select(static argument => (argument.Parameter, argument.Operation));
        string[] services = HttpClients.Creates(site.Method)
            ? [HttpClients.NameIn(site.Method, arguments) is { } name ? HttpClients.Named(name) : HttpClients.OfAnyName]
            : ServiceCalls.TakenBy(site.Method) is not { } type ? []
            : ServiceKeys.KeyIn(arguments) is { } key ? [ServiceKeys.Keyed(type, key), ServiceKeys.Keyed(type, key: null)]
            : [.. ServiceKeys.Of(type, owner: null)];
        foreach (var service in services)
            result = result.WithMore(FactSet.Of(ServiceFact(container, service)));
        return result;
    }

    /// <summary>What a constructor hands to that of its base as something more general is still what the container gave it.</summary>
    private CallArgument Injected(CallArgument argument)
    {
        if (_engine.Container is not { } container || argument.Operation is not IConversionOperation || Operations.Unconverted(argument.Operation) is not IParameterReferenceOperation { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } type } || FlowTypes.IsScalar(type))
            return argument;
        var value = argument.Value;
        foreach (var service in ServiceKeys.Of(type, owner: null))
            value = value.WithMore(FactSet.Of(ServiceFact(container, service)));
        return argument with { Value = value };
    }

    private Fact ServiceFact(INamedTypeSymbol container, string service) =>
        new(new InputOrigin(InputPath.Static(container).Below(_engine.Keys.OfService(service)), Covered: null), Level.Identifying, Trace.Start(service, place: null));

    /// <summary>Adds, where nothing is known of a destination, the services that the client may be.</summary>
    private FactSet WithServices(FactSet endpoint, IOperation? client)
    {
        if (_engine.Container is not { } container || endpoint.Any(static fact => fact.Origin is not InputOrigin { IsService: false }))
            return endpoint;
        var services = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in ExpressionsOf(client))
            Add(expression.Type, _body.Method.ContainingType, (expression as IParameterReferenceOperation)?.Parameter);
        foreach (var fact in endpoint)
        {
            for (var path = ((InputOrigin)fact.Origin).Path; path is not null; path = path.Parent)
                Add(TypeAt(path), path.Field?.Member?.ContainingType ?? _body.Method.ContainingType, SymbolAt(path));
        }

        foreach (var service in services.OrderBy(static one => one, StringComparer.Ordinal))
            endpoint = endpoint.With(ServiceFact(container, service));
        return endpoint;

        void Add(ITypeSymbol? type, INamedTypeSymbol? owner, ISymbol? symbol)
        {
            if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } || FlowTypes.IsScalar(type) || type.SpecialType != SpecialType.None)
                return;
            services.UnionWith(ServiceKeys.KeyOf(symbol) is { } key ? [ServiceKeys.Keyed(type, key), ServiceKeys.Keyed(type, key: null)] : ServiceKeys.Of(type, owner));
        }
    }

    private ITypeSymbol? TypeAt(InputPath path) => path is { Field: null, Root: InputRoot.This } ? _body.Method.ContainingType : FlowKeys.TypeOf(SymbolAt(path));

    private ISymbol? SymbolAt(InputPath path) => path switch
    {
        { Field: { } field } => field.Member,
        { Root: InputRoot.This } => null,
        { Root: InputRoot.Parameter } => path.Ordinal < _body.Method.Parameters.Length ? _body.Method.Parameters[path.Ordinal] : null,
        _ => path.Symbol,
    };

    private static IEnumerable<ITypeSymbol> TypesOf(IOperation? expression) => ExpressionsOf(expression).Select(static one => one.Type).OfType<ITypeSymbol>();

    /// <summary>An expression and what it is read from.</summary>
    private static IEnumerable<IOperation> ExpressionsOf(IOperation? expression)
    {
        while (expression is not null)
        {
            expression = Operations.Unconverted(expression);
            yield return expression;
            expression = expression switch
            {
                IMemberReferenceOperation member => member.Instance,
                IInvocationOperation { Instance: { } instance } => instance,
                IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } => first.Value,
                IAwaitOperation await => await.Operation,
                _ => null,
            };
        }
    }
}
