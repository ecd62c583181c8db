using System.Diagnostics.CodeAnalysis;

namespace SovereignData.Policy;

/// <summary>
/// Names symbols by documentation-comment id: <c>T:</c>, <c>M:</c>, <c>P:</c> or <c>F:</c> and a full name.
/// A method without a parameter list means every overload, <c>M:X.F()</c> the parameterless one,
/// and a final <c>*</c> matches the rest, dots included.
/// </summary>
public sealed record SymbolPattern
{
    private SymbolPattern(string text, char prefix, string name, string? parameters, bool isOpen)
    {
        Text = text;
        Prefix = prefix;
        Name = name;
        Parameters = parameters;
        IsOpen = isOpen;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The kind of symbol: <c>T</c>, <c>M</c>, <c>P</c> or <c>F</c>.</summary>
    public char Prefix { get; }

    /// <summary>The full name, without prefix, parameter list and final <c>*</c>.</summary>
    public string Name { get; }

    /// <summary>The parameter list without its parentheses: empty for none, null for any.</summary>
    public string? Parameters { get; }

    /// <summary>Whether the pattern ends in <c>*</c>.</summary>
    public bool IsOpen { get; }

    /// <summary>Reads a pattern, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SymbolPattern? pattern)
    {
        pattern = null;
        if (text is null || text.Length < 3 || text[1] != ':' || "TMPF".IndexOf(text[0]) < 0)
            return false;

        var candidate = Compiled(text);
        var lists = candidate.Parameters is not null;
        if (lists && (candidate.IsOpen || candidate.Prefix is 'T' or 'F' || text[text.Length - 1] != ')'))
            return false;

        if (candidate.Name.Length == 0 ? !candidate.IsOpen : !IsName(candidate.Name, candidate.IsOpen))
            return false;

        pattern = candidate;
        return true;
    }

    /// <summary>Reads a pattern that is known to be one.</summary>
    /// <exception cref="FormatException">The text is no pattern.</exception>
    public static SymbolPattern Parse(string text) =>
        TryParse(text, out var pattern) ? pattern : throw new FormatException($"'{text}' is not a documentation-comment id.");

    /// <summary>A pattern that was checked already.</summary>
    internal static SymbolPattern Compiled(string text)
    {
        var open = text[text.Length - 1] == '*';
        var list = text.IndexOf('(');
        var name = text.Substring(2, (list < 0 ? text.Length - (open ? 1 : 0) : list) - 2);
        var parameters = list < 0 ? null : text.Substring(list + 1, Math.Max(0, text.Length - list - 2));
        return new SymbolPattern(text, text[0], name, parameters, open);
    }

    /// <summary>Whether the pattern names the symbol of a documentation-comment id.</summary>
    public bool Matches(string documentationId)
    {
        if (documentationId.Length < 3 || documentationId[0] != Prefix || documentationId[1] != ':')
            return false;

        if (string.CompareOrdinal(documentationId, 2, Name, 0, Name.Length) != 0)
            return false;

        var rest = documentationId.Substring(2 + Name.Length);
        if (IsOpen)
            return true;

        if (Parameters is null)
            return rest.Length == 0 || (Prefix != 'T' && (rest[0] is '(' or '~' || rest.StartsWith("``", StringComparison.Ordinal)));

        var arity = rest.StartsWith("``", StringComparison.Ordinal) ? rest.IndexOf('(') : 0;
        var signature = arity < 0 ? "" : rest.Substring(arity);
        var conversion = signature.IndexOf('~');
        if (conversion >= 0)
            signature = signature.Substring(0, conversion);

        return Parameters.Length == 0
            ? signature.Length == 0
            : string.Equals(signature, $"({Parameters})", StringComparison.Ordinal);
    }

    /// <summary>The pattern as written.</summary>
    public override string ToString() => Text;

    private static bool IsName(string name, bool open) =>
        name[0] != '.'
        && (open || name[name.Length - 1] != '.')
        && name.IndexOf("..", StringComparison.Ordinal) < 0
        && name.All(character => char.IsLetterOrDigit(character) || "_.`#@{},+[]<>".IndexOf(character) >= 0);
}
