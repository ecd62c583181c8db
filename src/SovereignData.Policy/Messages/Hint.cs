namespace SovereignData.Policy;

/// <summary>Says what a wrong name may have meant.</summary>
/// <param name="Key">The message's key.</param>
/// <param name="Names">The names that it gives.</param>
internal sealed record Hint(string Key, string Names)
{
    private const int MostNamesListed = 24;

    /// <summary>The nearest valid name; where none is near, all of them, unless they are too many to read.</summary>
    public static Hint? For(string name, IReadOnlyCollection<string> valid) =>
        NearestName.Find(name, valid) is { } near ? new Hint("DidYouMean", near)
        : valid.Count is > 0 and <= MostNamesListed ? new Hint("OneOf", string.Join(", ", valid))
        : null;
}
