using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Misuse;

/// <summary>An annotation that contradicts another, or has no effect.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record AnnotationMisuse(Location At, IFormattable Message)
{
    /// <summary>The attribute to move to the member that it is meant for, as source spells it.</summary>
    public string? Moves { get; init; }

    public static AnnotationMisuse Of(Location at, string key, params object[] arguments) => new(at, new Phrase(language => Texts.In(language, $"Misuse_{key}", arguments)));
}
