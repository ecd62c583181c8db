namespace SovereignData.Package.Tests.Packing;

/// <summary>The commands that the documentation shows.</summary>
internal static class ShownCommand
{
    /// <summary>What follows <c>dotnet build</c> in the only command of a page that holds <paramref name="part"/>.</summary>
    public static string[] Of(string page, string part) => File.ReadAllText(BuiltSource.Document(page))
        .ReplaceLineEndings("\n")
        .Split("```")
        .Where(block => block.StartsWith("shell\n", StringComparison.Ordinal))
        .SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..])
        .Single(command => command.StartsWith("dotnet build ", StringComparison.Ordinal) && command.Contains(part, StringComparison.Ordinal))
        .Split(' ')[2..];
}
