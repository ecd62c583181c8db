using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>
/// A call of a virtual member on an input. The member that makes it takes any body to run; a caller that knows what it handed in
/// applies only those that do, and leaves out what the others gave.
/// </summary>
/// <param name="Result">What it gives, as a path that ends in a key of its own.</param>
/// <param name="Method">The member that is called.</param>
/// <param name="Arguments">What is handed to it, by ordinal.</param>
/// <param name="Bodies">How many bodies may run.</param>
internal sealed record OpenCall(InputPath Result, IMethodSymbol Method, Value[] Arguments, int Bodies)
{
    /// <summary>The call as it is written, with its arguments by ordinal: inside a lambda that is where it is reported.</summary>
    public IOperation[] Written { get; init; } = [];

    public FieldKey Key => Result.Field!;

    /// <summary>The input on which it is called.</summary>
    public InputPath Target => Result.Parent!;

    /// <summary>For a static member of a type parameter: that type parameter.</summary>
    public ITypeParameterSymbol? On => Target.Symbol as ITypeParameterSymbol;

    public bool Says(OpenCall other) =>
        Result.Equals(other.Result) && Arguments.Length == other.Arguments.Length && Arguments.Zip(other.Arguments, static (left, right) => left.Says(right)).All(static same => same);
}
