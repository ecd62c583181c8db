namespace SovereignData.Analyzers.Flow;

/// <summary>One thing that a <c>using</c> disposes of.</summary>
/// <param name="Method">The method that is run.</param>
/// <param name="Resource">The expression that gives the resource.</param>
/// <param name="Variable">The variable that holds it, if one does.</param>
internal readonly record struct Disposal(IMethodSymbol Method, IOperation Resource, ILocalSymbol? Variable);
