namespace SovereignData.Analyzers.Flow.Values;

/// <summary>
/// Where in nested tuples, pairs and dictionaries something stands, as text: one step per content that has siblings.
/// Elements of plain sequences make no step, since none of them has a name.
/// </summary>
internal static class PartPath
{
    public static string? Then(string? path, FieldKey field) => IsStep(field) ? path + Step(field) : path;

    /// <summary>The part that a path of inputs means, seen from the member that holds the whole.</summary>
    public static string? Below(InputPath path, InputPath holder)
    {
        string? result = null;
        for (var current = path; current.Depth > holder.Depth; current = current.Parent!)
        {
            if (IsStep(current.Field!))
                result = Step(current.Field!) + result;
        }

        return result;
    }

    /// <summary>Whether what stands at one path may be read at the other: one leads to the other.</summary>
    public static bool Meets(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool IsStep(FieldKey field) => field is { IsContent: true, Arity: > 1 };

    private static string Step(FieldKey field) => $"{field.Ordinal}/{field.Arity}.";
}
