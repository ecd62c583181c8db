using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>An argument of a call: its parameter as the call constructs it, its value, and the expression.</summary>
internal readonly record struct CallArgument(IParameterSymbol Parameter, Value Value, IOperation Operation);

/// <summary>A call, whatever its syntax: an invocation, an operator, an accessor, a constructor.</summary>
internal sealed record CallSite(IOperation Operation, IMethodSymbol Method, Value? Receiver, CallArgument[] Arguments, bool IsExact, bool IsBase)
{
    /// <summary>The expression that the receiver came from.</summary>
    public IOperation? Instance { get; init; }

    /// <summary>Where a caller without argument expressions takes what <c>ref</c> and <c>out</c> parameters end with.</summary>
    public Dictionary<int, Value>? Outputs { get; init; }

    public SyntaxNode Syntax => Operation.Syntax;

    public Value Argument(int ordinal)
    {
        var result = Value.Nothing;
        foreach (var argument in Arguments)
        {
            if (argument.Parameter.Ordinal == ordinal)
                result = result.Join(argument.Value);
        }

        return result;
    }

    /// <summary>The expression that the call hands in for an input.</summary>
    public SyntaxNode SyntaxOf(InputPath path)
    {
        if (path is { Root: InputRoot.This } && Instance is { } instance)
            return instance.Syntax;
        if (path.Root == InputRoot.Parameter)
        {
            foreach (var argument in Arguments)
            {
                if (argument.Parameter.Ordinal == path.Ordinal)
                    return argument.Operation.Syntax;
            }
        }

        return Operation.Syntax;
    }
}
