using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Open calls of a callee that a call knows better.</content>
internal sealed partial class BodyAnalysis
{
    private sealed partial class Application
    {
        private readonly Dictionary<FieldKey, OpenCall> _narrowed = [];

        private bool Narrows(OpenCall call) => call.On is { } parameter
            ? caller._openDepth < caller.OpenDepth && caller.Constructed(parameter, target, site) is { } type && (type is INamedTypeSymbol || (type is ITypeParameterSymbol && caller._open is null && caller._openCalls.Count < FlowBudget.OpenCalls))
            : caller.Narrows(call, Input(call.Target));

        /// <summary>Whether a value says what only an open call gave that this call knows better.</summary>
        private bool IsNarrowed(Value value)
        {
            foreach (var heapObject in value.Objects)
            {
                if (heapObject.Open is { } call && _narrowed.ContainsKey(call))
                    return true;
            }

            return _narrowed.Count > 0 && value.Facts.Any(fact => fact.Origin switch
            {
                InputOrigin { Open: { } call } => _narrowed.ContainsKey(call),
                SourceOrigin { Input.Field: { IsCall: true } call } => _narrowed.ContainsKey(call),
                _ => false,
            });
        }

        private Value Closed(OpenCall call)
        {
            var method = call.Method.IsGenericMethod
                ? call.Method.ConstructedFrom.Construct([.. call.Method.TypeArguments.Select(argument => caller.Constructed(argument, target, site) ?? argument)])
                : call.Method;
            var place = IsLambda ? call.Written[0] : site.Operation;
            CallArgument[] Arguments(IMethodSymbol called) => [.. call.Arguments.Select((argument, i) => new CallArgument(called.Parameters[i], Substitute(argument), IsLambda ? call.Written[i + 1] : OperationOf(argument)))];
            if (call.On is not { } parameter)
            {
                var receiver = Input(call.Target);
                return caller.InvokeClosed(new(place, method, receiver, Arguments(method), IsExactly(instance: null, receiver), IsBase: false) { ReceiverType = receiver.SingleObject?.Type, Outputs = [] });
            }

            if (caller.Constructed(parameter, target, site) is INamedTypeSymbol type)
                return Graph.Dispatch.Implementation(type, method) is { } implementation ? caller.InvokeClosed(new(place, implementation, Receiver: null, Arguments(implementation), IsExact: false, IsBase: false) { Outputs = [] }) : Value.Nothing;
            return caller.InvokeClosed(new(place, method, Receiver: null, Arguments(method), IsExact: false, IsBase: false) { On = caller.Constructed(parameter, target, site) as ITypeParameterSymbol, Outputs = [] });
        }
    }
}
