namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>One thing that is known of where a value comes from.</summary>
/// <param name="Origin">Where from.</param>
/// <param name="Site">Where it is read, or stands.</param>
/// <param name="Name">The path of a setting; the provider of a vault.</param>
internal sealed record KeyFact(KeyOrigin Origin, SyntaxNode? Site = null, string? Name = null)
{
    public static KeyFact Fresh { get; } = new(KeyOrigin.Fresh);

    public static KeyFact Held { get; } = new(KeyOrigin.Held);

    public static KeyFact Given { get; } = new(KeyOrigin.Given);

    /// <summary>How secret it is, beside others in one value; what nobody can guess is as good as any.</summary>
    public int Rank => Origin switch
    {
        KeyOrigin.Blank => (int)KeyOrigin.Code,
        > KeyOrigin.Vault => (int)KeyOrigin.Given,
        _ => (int)Origin,
    };

    /// <summary>Whether nobody but its keeper knows it.</summary>
    public bool IsSecret => Origin is KeyOrigin.Configuration or KeyOrigin.Vault or KeyOrigin.Held or KeyOrigin.Given;

    /// <summary>Whether it is the same each time.</summary>
    public bool IsFixed => Origin is KeyOrigin.Blank or KeyOrigin.Code or KeyOrigin.Configuration or KeyOrigin.Vault or KeyOrigin.Held;
}
