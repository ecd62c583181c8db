namespace SovereignData.Policy.Json;

/// <summary>A key of an object, and its value.</summary>
internal sealed record JsonMember(string Key, TextRange KeyAt, JsonNode Value);
