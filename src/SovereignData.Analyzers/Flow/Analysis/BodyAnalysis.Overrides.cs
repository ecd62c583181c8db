using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Library code that calls back into overrides: a writer of one's own is written to by whatever stands on it.</content>
internal sealed partial class BodyAnalysis
{
    private readonly HashSet<HeapObject> _fed = [];

    /// <summary>The call under way, at which what it causes is reported.</summary>
    private IOperation? _calling;

    /// <summary>What is poured into a stream or writer of this code base goes through its own code.</summary>
    private void WriteThrough(HeapObject carrier, FactSet facts)
    {
        if (_calling is not { } call || carrier.Input is { Root: InputRoot.This, Depth: 0 } || _engine.Overrides.WritersOf(carrier.Type) is not { IsEmpty: false } writers)
            return;
        Feed(carrier, writers, call, parameter => FlowTypes.IsMeasure(parameter.Type) && parameter.Type.SpecialType is not (SpecialType.System_Byte or SpecialType.System_Char) ? Value.Nothing : Value.Of(facts));
    }

    /// <summary>A method of the library may call any override of its receiver with what it is given.</summary>
    private void FeedOverrides(CallSite site)
    {
        if (site.IsBase || site.Receiver is not { } receiver || site.Arguments.IsEmpty)
            return;
        foreach (var heapObject in receiver.Objects.ToArray())
        {
            if (!FlowTypes.IsCarrier(heapObject.Type) && _engine.Overrides.Of(heapObject.Type) is { IsEmpty: false } overrides)
                Feed(heapObject, overrides, site.Operation, parameter => Fed(parameter, site).Value);
        }
    }

    private void Feed(HeapObject heapObject, IMethodSymbol[] overrides, IOperation call, Func<IParameterSymbol, Value> fed)
    {
        if (!_fed.Add(heapObject))
            return;
        var argument = Argument(call);
        foreach (var target in overrides)
        {
            CallArgument[] passed = [.. target.Parameters.Select(parameter => new CallArgument(parameter, fed(parameter), argument))];
            if (!Array.TrueForAll(passed, static argument => argument.Value.IsNothing))
                Run(target, new(call, target, Value.Of(heapObject), passed, IsExact: true, IsBase: true));
        }

        _fed.Remove(heapObject);
    }

    /// <summary>The argument that a reader would call the data of a call.</summary>
    private static IOperation Argument(IOperation call)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.FirstOrDefault(static argument => !FlowTypes.IsCarrier(Operations.Unconverted(argument.Value).Type))?.Value ?? call;
    }
}
