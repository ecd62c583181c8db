using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Streams and writers that a client opens: what is written into them is sent.</content>
internal sealed partial class BodyAnalysis
{
    private void Open(Value opened, Sink sink, CallSite site)
    {
        var destination = EndpointFacts(site).With(new(new OpenedOrigin(sink), Level.Identifying, Trace.Start("", place: null)));
        foreach (var heapObject in opened.Objects)
            Set(heapObject.Slot(FieldKey.Sent), Value.Of(destination));
    }

    /// <summary>Records what the call at hand writes into an object that was opened onto a sink.</summary>
    private void SendWritten(HeapObject heapObject, FactSet facts)
    {
        if (_calling is not { } call || heapObject.FindSlot(FieldKey.Sent) is not { } slot || _state.Find(slot) is not { } sent)
            return;
        var endpoint = sent.Facts.Select(static fact => fact.Origin is OpenedOrigin ? null : fact);
        foreach (var fact in sent.Facts)
        {
            if (fact.Origin is OpenedOrigin opened)
                RecordSent(Operations.AsWritten(Written(call)), facts, opened.Sink, endpoint, call.Syntax);
        }
    }

    /// <summary>The one argument of a write that can be what is written; else the call.</summary>
    private static IOperation Written(IOperation call) =>
        call is IInvocationOperation { Arguments: var arguments } && arguments.Where(static argument => argument is { IsImplicit: false, Value.ConstantValue.HasValue: false } && IsContent(argument.Parameter)).ToList() is [var only] ? only.Value : call;

    private static bool IsContent(IParameterSymbol? parameter) =>
        parameter is { Type: { Name: not "CancellationToken" } type } && !Operations.IsDelegate(type) && !FlowTypes.IsMeasure(type) && !FlowTypes.IsCarrier(type);
}
