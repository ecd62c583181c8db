using System.Globalization;
using System.Resources;

namespace SovereignData.Policy;

/// <summary>
/// What is wrong with a policy or an option, for people: in French where the culture asks for it, in English otherwise.
/// Formats itself in the culture of the text that it is put into.
/// </summary>
public sealed class PolicyMessage : IFormattable
{
    private const int LongestQuotation = 80;

    private static readonly ResourceManager Texts = new("SovereignData.Policy.Messages.Texts", typeof(PolicyMessage).Assembly);

    private readonly object[] arguments;

    internal PolicyMessage(string key, params object[] arguments)
    {
        Key = key;
        this.arguments = arguments;
    }

    /// <summary>Names the message, whatever the language.</summary>
    public string Key { get; }

    /// <summary>The names of which the first argument is none, where it should be one.</summary>
    internal IReadOnlyCollection<string>? Valid { get; init; }

    /// <summary>The message in a language.</summary>
    public string In(CultureInfo culture)
    {
        var text = Format(culture, Key, [.. arguments.Select(Shorten)]);
        return Valid is not null && Hint.For((string)arguments[0], Valid) is { } hint
            ? $"{text} {Format(culture, hint.Key, hint.Names)}"
            : text;
    }

    /// <summary>The message in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        In(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    private static string Format(CultureInfo culture, string key, params object[] arguments) =>
        string.Format(culture, Texts.GetString(key, culture) ?? key, arguments);

    private static object Shorten(object argument) =>
        argument is string { Length: > LongestQuotation } text ? text.Substring(0, LongestQuotation) + "…" : argument;
}
