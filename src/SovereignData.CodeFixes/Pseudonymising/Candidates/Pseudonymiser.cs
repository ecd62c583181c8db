namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>A method that lowers a value, and how it is reached from a place.</summary>
/// <param name="Method">The method.</param>
/// <param name="Lowering">What it lowers to.</param>
/// <param name="Reach">How it is reached.</param>
/// <param name="Receiver">The name of the variable or member that it is called on, where there is one.</param>
internal sealed record Pseudonymiser(IMethodSymbol Method, Lowering Lowering, Reach Reach, string? Receiver = null)
{
    /// <summary>What a user calls it: <c>Tokens.Of</c>, <c>tokens.Tokenise</c>, <c>Mask</c>.</summary>
    public string Name => Reach == Reach.ByName ? Method.Name : $"{Receiver ?? Method.ContainingType.Name}.{Method.Name}";

    public string Title => Texts.Of(Lowering == Lowering.Anonymising ? "Anonymise" : "Pseudonymise", Name);

    /// <summary>The same in every place that reaches the method, whatever the receiver is called there.</summary>
    public string Id => Method.Declared().GetDocumentationCommentId() ?? Method.Name;

    /// <summary>The parameter that takes the value; none where the method is the value's own.</summary>
    public IParameterSymbol? Data => Reach == Reach.OnValue ? null : Method.Parameters.FirstOrDefault();
}
