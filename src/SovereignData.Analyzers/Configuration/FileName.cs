namespace SovereignData.Analyzers.Configuration;

/// <summary>The name of a file, whichever way the slashes of its path lean.</summary>
internal static class FileName
{
    public static string Of(string path) => path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
}
