using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>The members of an object whose keys are known.</summary>
internal sealed class Fields
{
    private readonly ReadingScope scope;
    private readonly Dictionary<string, JsonNode> values = new(StringComparer.Ordinal);
    private bool sound = true;

    private Fields(ReadingScope scope, TextRange at)
    {
        this.scope = scope;
        At = at;
    }

    /// <summary>Where the object stands.</summary>
    public TextRange At { get; }

    /// <summary>The value of a key, or null.</summary>
    public JsonNode? this[string key] => values.TryGetValue(key, out var value) ? value : null;

    /// <summary>Opens an object; reports what is no object, keys that are not among the valid ones, and keys given twice.</summary>
    public static Fields? Open(ReadingScope scope, JsonNode node, params string[] valid)
    {
        if (node is not JsonNode.Object value)
        {
            scope.Report(node.At, "ExpectedObject");
            return null;
        }

        var fields = new Fields(scope, node.At);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in value.Members)
            fields.Add(member, valid, lines);

        return fields;
    }

    /// <summary>Whether one of some keys is given. If not, says so, unless a wrong key explains it.</summary>
    public bool Require(string key, params string[] orElse)
    {
        var given = this[key] is not null || orElse.Any(other => this[other] is not null);
        if (!given && sound)
            scope.Report(At, "MissingKey", string.Join(" / ", [key, .. orElse]));

        return given;
    }

    /// <summary>Whether at most one of two keys is given; says so if not.</summary>
    public bool Exclude(string first, string second)
    {
        if (this[first] is null || this[second] is not { } other)
            return true;

        scope.Report(other.At, "NotBoth", first, second);
        return false;
    }

    private void Add(JsonMember member, string[] valid, Dictionary<string, int> lines)
    {
        if (lines.TryGetValue(member.Key, out var line))
        {
            scope.Report(member.KeyAt, "DuplicateKey", member.Key, line);
        }
        else if (valid.Contains(member.Key, StringComparer.Ordinal))
        {
            lines.Add(member.Key, member.KeyAt.Line);
            values.Add(member.Key, member.Value);
        }
        else
        {
            lines.Add(member.Key, member.KeyAt.Line);
            sound = false;
            scope.Report(member.KeyAt, new PolicyMessage("UnknownKey", member.Key) { Valid = valid });
        }
    }
}
