namespace SovereignData.Policy.Tests;

/// <summary>What tests write into the documentation with <c>SOVEREIGN_REGENERATE=1</c>, and compare without it.</summary>
internal static class WrittenText
{
    /// <summary>Compares a whole file.</summary>
    public static void IsFile(string path, string expected) => Is(path, _ => expected);

    /// <summary>Compares what stands in a file between a mark and the next end.</summary>
    public static void IsSection(string path, string name, string expected) => Is(path, text =>
    {
        var mark = $"<!-- Written by the tests of SovereignData.Policy: {name} -->\n";
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no section '{name}'.");
        var end = text.IndexOf("<!-- End -->", start, StringComparison.Ordinal);
        return $"{text[..(start + mark.Length)]}{expected}{text[end..]}";
    });

    private static void Is(string path, Func<string, string> change)
    {
        var full = Path.Combine(CatalogueFiles.Repository, path);
        var actual = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        var expected = change(actual);
        if (Environment.GetEnvironmentVariable("SOVEREIGN_REGENERATE") is "1")
            File.WriteAllText(full, expected);
        else
            Assert.Equal(expected, actual);
    }
}
