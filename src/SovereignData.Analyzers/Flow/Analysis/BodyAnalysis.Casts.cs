using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Casts, type patterns and handlers: of several objects, those that the type does not fit are not what comes out.</content>
internal sealed partial class BodyAnalysis
{
    private static Value Fitting(Value value, ITypeSymbol? type)
    {
        if (type is null || !(IsClosed(type) || FlowTypes.IsMeasure(type)) || type.Name is "Task" or "ValueTask")
            return value;
        var fitting = Value.Of(value.Facts);
        foreach (var heapObject in value.Objects)
        {
            if (heapObject.Callable is not null || heapObject.Type is not { } own || !IsClosed(own) || IsOrDerivesFrom(own, type) || IsOrDerivesFrom(type, own))
                fitting = fitting.Join(Value.Of(heapObject));
        }

        return fitting;
    }

    /// <summary>Whether a delegate can be the one that is handed this: a table may hold handlers of other messages.</summary>
    private static bool Takes(CallArgument[] arguments) =>
        Array.TrueForAll(arguments, static argument => argument.Value.Objects.IsEmpty || !argument.Value.Facts.IsEmpty || !Fitting(argument.Value, argument.Parameter.Type).Objects.IsEmpty);
}
