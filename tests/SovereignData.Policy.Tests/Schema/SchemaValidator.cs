using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SovereignData.Policy.Tests;

/// <summary>Validates JSON by a schema, as far as ours goes: a keyword that is not known here is an error of the schema.</summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    public static SchemaValidator Shipped { get; } = new(JsonNode.Parse(File.ReadAllText(Path.Combine(CatalogueFiles.Library, "sovereign-policy.schema.json")))!.AsObject());

    public JsonObject Schema { get; } = schema;

    /// <summary>Reads a policy as an editor does: with comments and trailing commas.</summary>
    public static JsonNode? Parse(string policy) =>
        JsonNode.Parse(policy, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    public bool Admits(string policy) => Admits(Parse(policy), Schema);

    /// <summary>The part of the schema that a name of <c>$defs</c> means; the whole for an empty one.</summary>
    public JsonObject Part(string name) => name.Length == 0 ? Schema : Schema["$defs"]![name]!.AsObject();

    public JsonObject Resolve(JsonObject part) =>
        part["$ref"] is { } reference ? Part(reference.GetValue<string>()["#/$defs/".Length..]) : part;

    private bool Admits(JsonNode? value, JsonObject part) => part.All(keyword => keyword.Key switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "then" => true,
        "$ref" => Admits(value, Resolve(part)),
        "type" => IsOf(value, keyword.Value!.GetValue<string>()),
        "const" => JsonNode.DeepEquals(value, keyword.Value),
        "enum" => keyword.Value!.AsArray().Any(one => JsonNode.DeepEquals(value, one)),
        "pattern" => value is not JsonValue text || !text.TryGetValue(out string? found) || Regex.IsMatch(found, keyword.Value!.GetValue<string>(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        "items" => value is not JsonArray items || items.All(item => Admits(item, keyword.Value!.AsObject())),
        "uniqueItems" => value is not JsonArray items || items.Distinct(Same.Instance).Count() == items.Count,
        "properties" => value is not JsonObject entry || entry.All(member => keyword.Value![member.Key] is not JsonObject property || Admits(member.Value, property)),
        "additionalProperties" => value is not JsonObject entry || entry.All(member => part["properties"]!.AsObject().ContainsKey(member.Key)),
        "required" => value is not JsonObject entry || keyword.Value!.AsArray().All(key => entry.ContainsKey(key!.GetValue<string>())),
        "dependentRequired" => value is not JsonObject entry || keyword.Value!.AsObject().All(rule => !entry.ContainsKey(rule.Key) || rule.Value!.AsArray().All(key => entry.ContainsKey(key!.GetValue<string>()))),
        "anyOf" => keyword.Value!.AsArray().Any(choice => Admits(value, choice!.AsObject())),
        "not" => !Admits(value, keyword.Value!.AsObject()),
        "oneOf" => keyword.Value!.AsArray().Count(choice => Admits(value, choice!.AsObject())) == 1,
        "if" => !Admits(value, keyword.Value!.AsObject()) || Admits(value, part["then"]!.AsObject()),
        var other => throw new NotSupportedException(other),
    });

    private static bool IsOf(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        _ => throw new NotSupportedException(type),
    };

    private sealed class Same : IEqualityComparer<JsonNode?>
    {
        public static Same Instance { get; } = new();

        public bool Equals(JsonNode? x, JsonNode? y) => JsonNode.DeepEquals(x, y);

        public int GetHashCode(JsonNode? obj) => obj?.ToJsonString().GetHashCode(StringComparison.Ordinal) ?? 0;
    }
}
