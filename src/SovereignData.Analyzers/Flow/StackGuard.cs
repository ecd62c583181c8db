using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace SovereignData.Analyzers.Flow;

/// <summary>Lets deeply nested code be walked to its end: what the stack has no room for goes on on a fresh one.</summary>
internal static class StackGuard
{
    private const int FreshStackBytes = 16 * 1024 * 1024;

    public static bool HasRoom()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    public static void OnFreshStack(Action work) => OnFreshStack(() =>
    {
        work();
        return true;
    });

    public static T OnFreshStack<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }, FreshStackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
