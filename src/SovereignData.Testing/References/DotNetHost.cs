using System.Runtime.InteropServices;

namespace SovereignData.Testing.References;

/// <summary>The .NET installation that runs this process.</summary>
internal static class DotNetHost
{
    /// <summary>The target framework of the running process, such as <c>net10.0</c>.</summary>
    public static string TargetFramework { get; } = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>The folder of <c>dotnet</c>, with <c>shared</c> and <c>packs</c> below it.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The command that starts <c>dotnet</c>.</summary>
    public static string Executable { get; } = FindExecutable();

    private static string FindExecutable()
    {
        var beside = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(beside) ? beside : "dotnet";
    }
}
