namespace SovereignData.Testing.Projects;

/// <summary>The imagined file system: the main project at the root, every other one in a folder named after it.</summary>
internal static class VirtualPath
{
    public const string Root = "/";

    public static string FolderOf(string project) => $"/{project}/";

    public static string FolderOfFile(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string In(string folder, string path) => folder + path.Replace('\\', '/').TrimStart('/');

    /// <summary>The path as the user wrote it.</summary>
    public static string Display(string path) => path.TrimStart('/');
}
