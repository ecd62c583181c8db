#if !NET
using System.Reflection;
using Microsoft.Win32.SafeHandles;
#endif

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>What the mode of an open file says, symbolic links followed.</summary>
internal static class UnixPermissions
{
    private const int GroupAndOthers = 0b000_111_111;

#if NET
    public static bool AreSharedWithOthers(FileStream file) => !OperatingSystem.IsWindows() && ((int)File.GetUnixFileMode(file.SafeFileHandle) & GroupAndOthers) != 0;
#else
    // The standard has no such member, but the platform underneath may.
    private static readonly MethodInfo? GetMode = typeof(File).GetMethod("GetUnixFileMode", [typeof(SafeFileHandle)]);

    public static bool AreSharedWithOthers(FileStream file) =>
        Path.DirectorySeparatorChar == '/' && GetMode is not null && ((int)GetMode.Invoke(obj: null, [file.SafeFileHandle]) & GroupAndOthers) != 0;
#endif
}
