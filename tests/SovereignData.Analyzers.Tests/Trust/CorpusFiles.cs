namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Valid code with every construct of C# 14, one to a file, with tags and sinks so that the engine has something to do.</summary>
internal static class CorpusFiles
{
    /// <summary>What all the others use.</summary>
    public const string Prelude = "Prelude";

    /// <summary>The one file that is a program.</summary>
    public const string Program = "TopLevelProgram";

    public static IReadOnlyDictionary<string, string> All { get; } = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Trust", "Corpus"), "*.cs")
        .Order(StringComparer.Ordinal)
        .ToDictionary(static path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);

    public static IEnumerable<string> Constructs => All.Keys.Where(static name => !string.Equals(name, Prelude, StringComparison.Ordinal));
}
