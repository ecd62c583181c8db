namespace SovereignData.Policy.Json;

/// <summary>
/// Reads JSON with comments and trailing commas, and stops at the first error. Bounded in length and depth; never throws.
/// </summary>
internal sealed class JsonReader
{
    public const int MaxLength = 1 << 20;
    public const int MaxDepth = 32;

    private readonly JsonCursor cursor;
    private readonly JsonScalars scalars;
    private PolicyError? error;
    private int depth;

    private JsonReader(string text)
    {
        cursor = new JsonCursor(text);
        scalars = new JsonScalars(cursor, Fail);
    }

    /// <summary>Reads a text that holds one value: either that or the error is null.</summary>
    public static (JsonNode? Root, PolicyError? Error) Read(string text, int maxLength = MaxLength)
    {
        if (text.Length > maxLength)
            return (null, new PolicyError(new TextRange(1, 1, 1), new PolicyMessage("TooLong", maxLength)));

        var reader = new JsonReader(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
        var root = reader.Document();
        return reader.error is null ? (root, null) : (null, reader.error);
    }

    private JsonNode? Document()
    {
        var root = SkipBlanks() ? Value() : null;
        if (root is not null && SkipBlanks() && !cursor.AtEnd)
            Fail(cursor.Here(), new PolicyMessage("TextAfterEnd"));

        return root;
    }

    private JsonNode? Value() => cursor.Current switch
    {
        '{' => Nested(Object),
        '[' => Nested(List),
        '"' => scalars.Text(),
        '-' or (>= '0' and <= '9') => scalars.Number(),
        _ => scalars.Word(),
    };

    private JsonNode? Nested(Func<JsonNode?> read)
    {
        if (++depth > MaxDepth)
            return Fail(cursor.Here(), new PolicyMessage("TooDeep", MaxDepth));

        var node = read();
        depth--;
        return node;
    }

    private JsonNode.Object? Object()
    {
        var at = cursor.Here();
        var members = new List<JsonMember>();
        return Items(at, '}', () => Member(members)) ? new JsonNode.Object(members, at) : null;
    }

    private JsonNode.List? List()
    {
        var at = cursor.Here();
        var items = new List<JsonNode>();
        return Items(at, ']', () => Add(items, Value())) ? new JsonNode.List(items, at) : null;
    }

    private bool Items(TextRange open, char close, Func<bool> read)
    {
        var bracket = cursor.Current;
        cursor.Advance();
        while (SkipBlanks())
        {
            if (cursor.Current == close)
            {
                cursor.Advance();
                return true;
            }

            if (!Continues(open, bracket) || !read() || !SkipBlanks() || !Continues(open, bracket))
                return false;

            if (cursor.Current == ',')
                cursor.Advance();
            else if (cursor.Current != close)
                return Fail(cursor.Here(), new PolicyMessage("ExpectedCommaOr", close)) is not null;
        }

        return false;
    }

    private bool Continues(TextRange open, char bracket) =>
        !cursor.AtEnd || Fail(cursor.Here(), new PolicyMessage("NeverClosed", bracket, open.Line)) is not null;

    private bool Member(List<JsonMember> members)
    {
        if (cursor.Current != '"')
            return Fail(cursor.Here(), new PolicyMessage("ExpectedKey")) is not null;

        if (scalars.Text() is not { } key || !SkipBlanks())
            return false;

        if (cursor.Current != ':')
            return Fail(cursor.Here(), new PolicyMessage("ExpectedColon", key.Value)) is not null;

        cursor.Advance();
        if (!SkipBlanks() || Value() is not { } value)
            return false;

        members.Add(new JsonMember(key.Value, key.At, value));
        return true;
    }

    private static bool Add(List<JsonNode> items, JsonNode? item)
    {
        if (item is not null)
            items.Add(item);

        return item is not null;
    }

    /// <summary>Skips white space and comments; false where a comment never ends.</summary>
    private bool SkipBlanks()
    {
        while (!cursor.AtEnd)
        {
            if (cursor.Current is ' ' or '\t' or '\r' or '\n')
                cursor.Advance();
            else if (cursor.Current == '/' && cursor.Peek(1) == '/')
                SkipLine();
            else if (cursor.Current != '/' || cursor.Peek(1) != '*')
                return true;
            else if (!SkipBlock())
                return false;
        }

        return true;
    }

    private void SkipLine()
    {
        while (!cursor.AtEnd && cursor.Current is not ('\r' or '\n'))
            cursor.Advance();
    }

    private bool SkipBlock()
    {
        var at = cursor.Here(2);
        cursor.Advance();
        cursor.Advance();
        while (!cursor.AtEnd && !(cursor.Current == '*' && cursor.Peek(1) == '/'))
            cursor.Advance();

        if (cursor.AtEnd)
            return Fail(at, new PolicyMessage("UnclosedComment")) is not null;

        cursor.Advance();
        cursor.Advance();
        return true;
    }

    private JsonNode? Fail(TextRange at, PolicyMessage message)
    {
        error ??= new PolicyError(at, message);
        return null;
    }
}
