namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>Where a value comes from that may serve as a key, the least secret first.</summary>
internal enum KeyOrigin
{
    /// <summary>An array that nothing was written into yet.</summary>
    Blank,

    /// <summary>It stands in the code.</summary>
    Code,

    /// <summary>It is read from the configuration.</summary>
    Configuration,

    /// <summary>A provider's vault hands it out.</summary>
    Vault,

    /// <summary>It is made anew each time, and cannot be predicted.</summary>
    Fresh,

    /// <summary>The object was given it.</summary>
    Held,

    /// <summary>The caller gives it, or it comes from outside.</summary>
    Given,
}

/// <summary>One thing that is known of where a value comes from.</summary>
/// <param name="Origin">Where from.</param>
/// <param name="Site">Where it is read, or stands.</param>
/// <param name="Name">The path of a setting; the provider of a vault.</param>
internal sealed record KeyFact(KeyOrigin Origin, SyntaxNode? Site = null, string? Name = null)
{
    public static KeyFact Fresh { get; } = new(KeyOrigin.Fresh);

    public static KeyFact Held { get; } = new(KeyOrigin.Held);

    public static KeyFact Given { get; } = new(KeyOrigin.Given);

    /// <summary>Whether nobody but its keeper knows it.</summary>
    public bool IsSecret => Origin is KeyOrigin.Configuration or KeyOrigin.Vault or KeyOrigin.Held or KeyOrigin.Given;

    /// <summary>Whether it is the same each time.</summary>
    public bool IsFixed => Origin is KeyOrigin.Blank or KeyOrigin.Code or KeyOrigin.Configuration or KeyOrigin.Vault or KeyOrigin.Held;
}
