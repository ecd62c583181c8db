using System.Globalization;
using System.Text;

namespace SovereignData.Policy.Json;

/// <summary>Reads strings, numbers and the words <c>true</c>, <c>false</c> and <c>null</c>.</summary>
internal sealed class JsonScalars(JsonCursor cursor, Func<TextRange, PolicyMessage, JsonNode?> fail)
{
    public JsonNode.Text? Text()
    {
        var start = cursor.Here();
        var value = new StringBuilder();
        cursor.Advance();
        while (cursor.Current != '"')
        {
            if (cursor.AtEnd || cursor.Current is '\r' or '\n')
                return Fail(cursor.Since(start), new PolicyMessage("UnclosedText"));

            if (cursor.Current < ' ')
                return Fail(cursor.Here(), new PolicyMessage("ControlCharacter", ((int)cursor.Current).ToString("X4", CultureInfo.InvariantCulture)));

            if (cursor.Current != '\\')
                value.Append(Take());
            else if (!Escape(value))
                return null;
        }

        cursor.Advance();
        return new JsonNode.Text(value.ToString(), cursor.Since(start));
    }

    public JsonNode.Number? Number()
    {
        var start = cursor.Here();
        var offset = cursor.Offset;
        while (cursor.Current is '-' or '+' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            cursor.Advance();

        var text = cursor.TextSince(offset);
        if (IsNumber(text))
            return new JsonNode.Number(text, cursor.Since(start));

        fail(cursor.Since(start), new PolicyMessage("BadNumber", text));
        return null;
    }

    public JsonNode? Word()
    {
        var start = cursor.Here();
        var offset = cursor.Offset;
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '_' or '-' or '.')
            cursor.Advance();

        var text = cursor.TextSince(offset);
        return text switch
        {
            "true" or "false" or "null" => new JsonNode.Word(text, cursor.Since(start)),
            "" => fail(start, new PolicyMessage("ExpectedValue")),
            _ => fail(cursor.Since(start), new PolicyMessage("BadWord", text)),
        };
    }

    private bool Escape(StringBuilder value)
    {
        var at = cursor.Here(cursor.Peek(1) < ' ' ? 1 : 2);
        cursor.Advance();
        var escape = cursor.AtEnd ? JsonCursor.End : Take();
        if (escape == 'u')
            return Unicode(at, value);

        var place = "\"\\/bfnrt".IndexOf(escape);
        if (place < 0)
        {
            fail(at, new PolicyMessage("BadEscape", escape is < ' ' ? "\\" : $"\\{escape}"));
            return false;
        }

        value.Append("\"\\/\b\f\n\r\t"[place]);
        return true;
    }

    private bool Unicode(TextRange at, StringBuilder value)
    {
        var code = 0;
        for (var digit = 0; digit < 4; digit++)
        {
            if (!Uri.IsHexDigit(cursor.Current))
            {
                fail(at, new PolicyMessage("BadEscape", "\\u"));
                return false;
            }

            code = (code * 16) + Uri.FromHex(Take());
        }

        value.Append((char)code);
        return true;
    }

    private char Take()
    {
        var current = cursor.Current;
        cursor.Advance();
        return current;
    }

    private JsonNode.Text? Fail(TextRange at, PolicyMessage message)
    {
        fail(at, message);
        return null;
    }

    private static bool IsNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length > 0
            && char.IsDigit(digits[0])
            && (digits.Length < 2 || digits[0] != '0' || !char.IsDigit(digits[1]))
            && digits[digits.Length - 1] != '.'
            && digits.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }
}
