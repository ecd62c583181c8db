namespace SovereignData.Policy;

/// <summary>A policy file, as it is handed to the reader.</summary>
/// <param name="Name">The file's name or path: the <c>extends</c> of other files names the part behind the last slash.</param>
/// <param name="Text">The text of the file.</param>
public sealed record PolicyFile(string Name, string Text)
{
    /// <summary>What the name of every policy file is, or ends in behind a dot.</summary>
    public const string StandardName = "sovereign-policy.json";

    /// <summary>The name without its folders.</summary>
    internal string ShortName => Name.Substring(Math.Max(Name.LastIndexOf('/'), Name.LastIndexOf('\\')) + 1);

    /// <summary>Whether a file of this name or path is a policy file.</summary>
    public static bool IsPolicy(string path)
    {
        var name = new PolicyFile(path, "").ShortName;
        return name.Equals(StandardName, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("." + StandardName, StringComparison.OrdinalIgnoreCase);
    }
}
