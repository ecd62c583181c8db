using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>An argument of a call: its parameter as the call constructs it, its value, and the expression.</summary>
internal readonly record struct CallArgument(IParameterSymbol Parameter, Value Value, IOperation Operation);

/// <summary>A call, whatever its syntax: an invocation, an operator, an accessor, a constructor.</summary>
internal sealed record CallSite(IOperation Operation, IMethodSymbol Method, Value? Receiver, CallArgument[] Arguments, bool IsExact, bool IsBase)
{
    /// <summary>The expression that the receiver came from.</summary>
    public IOperation? Instance { get; init; }

    /// <summary>The type as which the receiver is known where no expression says it.</summary>
    public ITypeSymbol? ReceiverType { get; init; }

    /// <summary>The type parameter on which a static member is called.</summary>
    public ITypeParameterSymbol? On { get; init; }

    /// <summary>Where a caller without argument expressions takes what <c>ref</c> and <c>out</c> parameters end with.</summary>
    public Dictionary<int, Value>? Outputs { get; init; }

    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The fields and properties that stand alone as arguments, constants of enums among them.</summary>
    public IEnumerable<ISymbol> NamedMembers =>
        Arguments.Select(static argument => Operations.Unconverted(argument.Operation)).OfType<IMemberReferenceOperation>().Select(static reference => reference.Member);

    /// <summary>What stands in the call, as far as a tag may hang on it.</summary>
    public CallGiven Given => new(NamedMembers, Arguments.Select(static argument => argument.Operation.ConstantValue).Where(static constant => constant.HasValue).Select(static constant => constant.Value).OfType<string>());

    /// <summary>The argument handed in for a parameter, if the path is one.</summary>
    public IOperation? OperationOf(InputPath root)
    {
        foreach (var argument in Arguments)
        {
            if (root.Root == InputRoot.Parameter && argument.Parameter.Ordinal == root.Ordinal)
                return argument.Operation;
        }

        return null;
    }

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
            return Operations.AsWritten(instance);
        if (path.Root == InputRoot.Parameter)
        {
            foreach (var argument in Arguments)
            {
                if (argument.Parameter.Ordinal == path.Ordinal)
                    return Operations.AsWritten(argument.Operation);
            }
        }

        return Operation.Syntax;
    }
}
