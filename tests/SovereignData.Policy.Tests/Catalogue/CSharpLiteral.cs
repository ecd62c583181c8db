using System.Collections;
using System.Reflection;

namespace SovereignData.Policy.Tests;

/// <summary>Writes values of the policy model as C# expressions. What a constructor sets by itself is left out.</summary>
internal static class CSharpLiteral
{
    private const int WidestLine = 140;

    public static string Of(object value, int indent) => value switch
    {
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        Enum flags => string.Join(" | ", flags.ToString().Split(", ").Select(name => $"{value.GetType().Name}.{name}")),
        Day day => $"new Day({day.ToString().Replace("-", ", ", StringComparison.Ordinal).Replace(" 0", " ", StringComparison.Ordinal)})",
        HostPattern host => $"HostPattern.Compiled({Of(Normal(host), indent)})",
        SymbolPattern symbol => $"SymbolPattern.Compiled({Of(symbol.Text, indent)})",
        IEnumerable items => List([.. items.Cast<object>()], indent),
        _ => Record(value, indent),
    };

    private static string List(IReadOnlyList<object> items, int indent)
    {
        var flat = $"[{string.Join(", ", items.Select(item => Of(item, indent)))}]";
        if (!flat.Contains('\n', StringComparison.Ordinal) && (items.Count == 1 || items.All(item => item is string)) && flat.Length < WidestLine)
            return flat;

        var pad = Pad(indent);
        return $"\n{pad}[\n{string.Concat(items.Select(item => $"{pad}    {Of(item, indent + 1)},\n"))}{pad}]";
    }

    private static string Record(object value, int indent)
    {
        var constructor = value.GetType().GetConstructors().Single(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != value.GetType());
        var given = constructor.GetParameters().Select(parameter => value.GetType().GetProperty(parameter.Name!)!).ToList();
        var bare = constructor.Invoke([.. given.Select(property => property.GetValue(value))]);
        var set = value.GetType().GetProperties()
            .Where(property => property.SetMethod is { IsStatic: false } && property.PropertyType != typeof(TextRange) && !given.Contains(property))
            .Where(property => Differs(property, value, bare))
            .ToList();

        var arguments = string.Join(", ", given.Select(property => Of(property.GetValue(value)!, indent)));
        var creation = $"new {value.GetType().Name}{(given.Count == 0 && set.Count > 0 ? "" : $"({arguments})")}";
        if (set.Count == 0)
            return creation;

        var flat = $"{creation} {{ {string.Join(", ", set.Select(property => Assignment(property, value, indent)))} }}";
        if (!flat.Contains('\n', StringComparison.Ordinal) && flat.Length < WidestLine)
            return flat;

        var pad = Pad(indent);
        return $"{creation}\n{pad}{{\n{string.Concat(set.Select(property => $"{pad}    {Assignment(property, value, indent + 1)},\n"))}{pad}}}";
    }

    private static string Assignment(PropertyInfo property, object value, int indent)
    {
        var literal = Of(property.GetValue(value)!, indent);
        return literal.StartsWith('\n') ? $"{property.Name} ={literal}" : $"{property.Name} = {literal}";
    }

    private static bool Differs(PropertyInfo property, object value, object bare) => property.GetValue(value) switch
    {
        null => false,
        string text => !text.Equals(property.GetValue(bare)),
        IEnumerable items => property.GetValue(bare) is null || items.Cast<object>().Any(),
        var other => !other.Equals(property.GetValue(bare)),
    };

    private static string Normal(HostPattern host)
    {
        var normal = host.OnlyBelow ? $"*.{host.Suffix}" : host.Suffix;
        Assert.Equal(normal, host.Text);
        return normal;
    }

    private static string Pad(int indent) => new(' ', indent * 4);
}
