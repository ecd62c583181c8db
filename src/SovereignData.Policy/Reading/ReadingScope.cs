using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads single values of a policy file and collects what is wrong with them.</summary>
internal sealed class ReadingScope(KnownProviders providers)
{
    public List<PolicyError> Errors { get; } = [];

    public KnownProviders Providers { get; } = providers;

    public void Report(TextRange at, PolicyMessage message) => Errors.Add(new PolicyError(at, message));

    public void Report(TextRange at, string key, params object[] arguments) => Report(at, new PolicyMessage(key, arguments));

    /// <summary>A text that is not blank.</summary>
    public string? Text(JsonNode? node)
    {
        if (node is null)
            return null;

        if (node is not JsonNode.Text text)
            Report(node.At, "ExpectedText");
        else if (string.IsNullOrWhiteSpace(text.Value))
            Report(node.At, "EmptyText");
        else
            return text.Value;

        return null;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonNode> Items(JsonNode? node)
    {
        if (node is JsonNode.List list)
            return list.Items;

        if (node is not null)
            Report(node.At, "ExpectedList");

        return [];
    }

    /// <summary>The items of a list in which no text may stand twice.</summary>
    public IReadOnlyList<JsonNode> DistinctItems(JsonNode? node)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. Items(node).Where(IsNew)];

        bool IsNew(JsonNode item)
        {
            if (item is not JsonNode.Text text || seen.Add(text.Value))
                return true;

            Report(item.At, "ListedTwice", text.Value);
            return false;
        }
    }

    /// <summary>The items of a list that could be understood.</summary>
    public IReadOnlyList<T> List<T>(JsonNode? node, Func<JsonNode, T?> read)
        where T : class => [.. Items(node).Select(read).OfType<T>()];

    /// <summary>The items that could be understood of a list in which no text may stand twice.</summary>
    public IReadOnlyList<T> Distinct<T>(JsonNode? node, Func<JsonNode, T?> read)
        where T : class => [.. DistinctItems(node).Select(read).OfType<T>()];

    /// <summary>A name out of a table; <paramref name="unknown"/> is the message's key for any other.</summary>
    public T? Name<T>(JsonNode? node, NameTable<T> table, string unknown)
        where T : struct, Enum
    {
        if (Text(node) is not { } name)
            return null;

        if (table.TryFind(name, out var value))
            return value;

        Report(node!.At, new PolicyMessage(unknown, name) { Valid = table.Names });
        return null;
    }

    /// <summary>A list of assurances.</summary>
    public Assurances Assurances(JsonNode? node) => DistinctItems(node)
        .Select(item => Name(item, PolicyNames.AssuranceNames, "UnknownAssurance"))
        .OfType<Assurances>()
        .Aggregate(Policy.Assurances.None, (sum, one) => sum | one);

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    public Day? Date(JsonNode? node)
    {
        if (Text(node) is not { } text)
            return null;

        if (Day.TryParse(text, out var day))
            return day;

        Report(node!.At, "BadDate", text);
        return null;
    }

    /// <summary>One host.</summary>
    public string? HostName(JsonNode? node)
    {
        if (Text(node) is not { } text)
            return null;

        if (Policy.HostName.TryParse(text, out _))
            return text;

        Report(node!.At, "BadHost", text);
        return null;
    }

    /// <summary>A host, a pattern or a range of addresses.</summary>
    public HostPattern? Host(JsonNode? node)
    {
        if (Text(node) is not { } text)
            return null;

        if (!HostPattern.TryParse(text, out var pattern))
            Report(node!.At, "BadHost", text);

        return pattern;
    }

    /// <summary>A documentation-comment id of one of some kinds of symbol.</summary>
    public SymbolPattern? Symbol(JsonNode? node, string prefixes = "TMPF")
    {
        if (Text(node) is not { } text)
            return null;

        if (SymbolPattern.TryParse(text, out var pattern) && prefixes.IndexOf(pattern.Prefix) >= 0)
            return pattern;

        Report(node!.At, "BadSymbol", text, string.Join(", ", prefixes.Select(prefix => $"{prefix}:")));
        return null;
    }

    /// <summary>The id of a known provider or offer, or the word that stands for one.</summary>
    public string? Provider(JsonNode? node, string? word = null)
    {
        if (Text(node) is not { } id || string.Equals(id, word, StringComparison.Ordinal) || Providers.Contains(id))
            return (node as JsonNode.Text)?.Value;

        var valid = word is null ? Providers.Ids : [.. Providers.Ids, word];
        Report(node!.At, new PolicyMessage("UnknownProvider", id) { Valid = valid });
        return null;
    }
}
