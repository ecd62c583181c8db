using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What is bound at run time.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>A call that is bound at run time: to every method of that name that it could mean, or else to unknown code.</summary>
    private Value CallDynamically(IDynamicInvocationOperation call)
    {
        if (call.Operation is not IDynamicMemberReferenceOperation member)
            return Dynamic(call, call.Operation, call.Arguments);
        var candidates = Operations.DynamicCandidates(member, call.Arguments.Length);
        if (candidates.Count == 0)
            return Dynamic(call, call.Operation, call.Arguments);
        var receiver = member.Instance is null ? null : Evaluate(member.Instance);
        var values = call.Arguments.Select(Evaluate).ToArray();
        var result = Value.Nothing;
        foreach (var candidate in candidates)
        {
            CallArgument[] arguments = [.. values.Select((value, i) => new CallArgument(candidate.Parameters[i], value, call.Arguments[i]))];
            result = result.Join(Invoke(new(call, candidate, candidate.IsStatic ? null : receiver ?? ThisValue(call), arguments, IsExact: false, IsBase: false)));
        }

        return result;
    }

    private Value Dynamic(IOperation operation, IOperation? target, ImmutableArray<IOperation> arguments)
    {
        var facts = Whole(Evaluate(target is IDynamicMemberReferenceOperation member ? member.Instance : target)).Union(WholeOf(arguments));
        return Born(operation, operation.Type, facts);
    }
}
