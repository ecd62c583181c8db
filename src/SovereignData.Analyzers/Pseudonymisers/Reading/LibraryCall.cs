using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>A call of code that is not in sight.</summary>
/// <param name="Operation">The call, or the reference to the method that something else calls.</param>
/// <param name="Method">What is called.</param>
/// <param name="Receiver">What it is called on.</param>
/// <param name="Values">The arguments' values, in the order of the parameters.</param>
/// <param name="Arguments">The arguments themselves; none where something else calls.</param>
/// <param name="Instance">The receiver's expression.</param>
internal sealed record LibraryCall(IOperation Operation, IMethodSymbol Method, Material Receiver, Material[] Values, IArgumentOperation[] Arguments, IOperation? Instance)
{
    public SyntaxNode Site => Operation.Syntax;

    /// <summary>All that it is given.</summary>
    public Material Everything => Material.Mix([Receiver with { Tool = null }, .. Values]);

    /// <summary>The value for a parameter of one of these names.</summary>
    public Material? Named(params string[] names)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (Arguments[i].Parameter is { } parameter && Array.IndexOf(names, parameter.Name) >= 0)
                return Values[i];
        }

        return null;
    }

    /// <summary>All that it is given but what stands for parameters of these names.</summary>
    public Material Without(params string[] names) => Material.Mix(
        [Receiver with { Tool = null }, .. Values.Where((_, i) => i >= Arguments.Length || Arguments[i].Parameter is not { } parameter || Array.IndexOf(names, parameter.Name) < 0)]);
}
