namespace SovereignData.Analyzers.Baselines;

/// <summary>How a baseline names the member that a finding stands in.</summary>
internal static class MemberId
{
    /// <summary>The documentation id of the nearest symbol around that has one: lambdas and local functions have none. Empty where none has.</summary>
    public static string Of(ISymbol? symbol)
    {
        for (var current = symbol; current is not (null or INamespaceSymbol or IAssemblySymbol); current = current.ContainingSymbol)
        {
            if (current.GetDocumentationCommentId() is { Length: > 0 } id)
                return id;
        }

        return "";
    }
}
