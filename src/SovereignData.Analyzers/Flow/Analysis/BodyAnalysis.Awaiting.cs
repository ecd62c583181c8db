using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What is awaited: a task is what it gives, an awaitable of this code base runs its own code.</content>
internal sealed partial class BodyAnalysis
{
    private Value Await(IAwaitOperation await)
    {
        var awaited = Evaluate(await.Operation);
        if (Operations.AwaiterOf(await) is not { GetAwaiterMethod: { } getAwaiter, GetResultMethod: { } getResult })
            return awaited;
        var definition = getAwaiter.ReducedFrom ?? getAwaiter;
        CallArgument[] passed = definition.IsStatic ? [new(definition.Parameters[0], awaited, await.Operation)] : [];
        var awaiter = Invoke(new(await.Operation, definition, definition.IsStatic ? null : awaited, passed, IsExactly(await.Operation, awaited), IsBase: false));
        return Invoke(new(await, getResult, awaiter, [], IsExactly(instance: null, awaiter), IsBase: false));
    }
}
