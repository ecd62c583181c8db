namespace SovereignData.Policy.Json;

/// <summary>A JSON value and where it stands: text and numbers whole, objects and lists at their opening bracket.</summary>
internal abstract record JsonNode(TextRange At)
{
    public sealed record Object(IReadOnlyList<JsonMember> Members, TextRange At) : JsonNode(At);

    public sealed record List(IReadOnlyList<JsonNode> Items, TextRange At) : JsonNode(At);

    public sealed record Text(string Value, TextRange At) : JsonNode(At);

    public sealed record Number(string Value, TextRange At) : JsonNode(At);

    /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public sealed record Word(string Value, TextRange At) : JsonNode(At);
}
