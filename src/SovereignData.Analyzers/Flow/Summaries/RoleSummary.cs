using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>The summary of a member whose role is declared: it says what the role means, whatever the body does.</summary>
internal static class RoleSummary
{
    public static Summary? Of(IMethodSymbol method, IFlowModel model) =>
        model.SinkOf(method) is { Sink.PassesOn: false } sink ? Sending(method, sink, model.EndpointOf(method))
        : model.LoweringOf(method) is { } level ? Lowering(method, level)
        : model.PropagationOf(method) is { } propagation ? Propagating(method, propagation)
        : null;

    private static Summary Sending(IMethodSymbol method, SinkRole role, EndpointRole? endpoint)
    {
        var destination = method.IsStatic ? FactSet.Empty : Everything(InputPath.This);
        foreach (var parameter in method.Parameters.Where(parameter => endpoint?.Decides(parameter) == true))
            destination = destination.Union(Everything(InputPath.Parameter(parameter.Ordinal)));
        var flows = method.Parameters.Where(role.Sends).Select(static parameter => InputPath.Parameter(parameter.Ordinal)).ToList();
        if (role is { SendsReceiver: true, SendsChanges: false })
            flows.Add(InputPath.This);
        return new()
        {
            SinkFlows = [.. flows.Select(path => new SinkFlow(role.Sink, path, Everything(path), destination, Argument: null, Place: null))],
            Return = role.ResultCarries ? Value.Of(flows.Aggregate(FactSet.Empty, static (all, path) => all.Union(Everything(path)))) : Value.Nothing,
        };
    }

    private static Summary Lowering(IMethodSymbol method, Level level)
    {
        var inputs = method.Parameters.Where(static parameter => parameter.RefKind != RefKind.Out).Select(static parameter => InputPath.Parameter(parameter.Ordinal)).ToList();
        if (inputs.Count == 0 && !method.IsStatic)
            inputs.Add(InputPath.This);
        var marker = new Fact(LoweredOrigin.Instance, level, Trace.Start("", place: null));
        var facts = inputs.Aggregate(FactSet.Empty, static (all, path) => all.Union(Everything(path))).Lowered(level).With(marker);
        var created = ImmutableDictionary.CreateBuilder<HeapObject, Content[]>();
        var outputs = method.Parameters.Where(static parameter => parameter.RefKind is RefKind.Out or RefKind.Ref).Select(parameter => (parameter.Ordinal, Lowered(parameter.Type))).ToArray();
        if (method.ReturnsVoid && outputs.IsEmpty)
            return new() { Effects = [.. inputs.Select(path => new Effect(path, FieldKey.Cap, Value.Of(marker)))] };
        return new()
        {
            Outputs = outputs,
            Return = method.ReturnsVoid ? Value.Nothing : Lowered(method.ReturnType),
            Created = created.ToImmutable(),
        };

        Value Lowered(ITypeSymbol type)
        {
            if (FlowTypes.IsTransparent(type))
                return Lowered(((INamedTypeSymbol)type).TypeArguments[0]);
            if (FlowTypes.IsScalar(type))
                return Value.Of(facts);
            var made = new HeapObject { Type = type, BirthCap = level, Name = method.Name };
            created.Add(made, [new(FieldKey.Base, Value.Of(facts))]);
            return Value.Of(made);
        }
    }

    private static Summary Propagating(IMethodSymbol method, PropagationRole role)
    {
        var facts = role.From.Select(name => Named(method, name)).OfType<InputPath>().Aggregate(FactSet.Empty, static (all, path) => all.Union(Everything(path)));
        return new()
        {
            Return = Array.IndexOf(role.To, "return") >= 0 ? Value.Of(facts) : Value.Nothing,
            Effects = [.. role.To.Select(name => Named(method, name)).OfType<InputPath>().Select(path => new Effect(path, FieldKey.Base, Value.Of(facts)))],
        };
    }

    private static InputPath? Named(IMethodSymbol method, string name) =>
        string.Equals(name, "this", StringComparison.Ordinal) ? InputPath.This
        : method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)) is { } found ? InputPath.Parameter(found.Ordinal)
        : null;

    private static FactSet Everything(InputPath path) => FactSet.Of(new(new InputOrigin(path, Covered: null), Level.Identifying, Trace.Start("", place: null)));
}
