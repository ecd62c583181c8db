using System.Runtime.CompilerServices;
#if NET
using System.Security.Cryptography;
#endif

namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Memory for secrets: not copied about by the garbage collector where the platform allows it, and overwritten after use.</summary>
internal static class SecretMemory
{
    public static byte[] Allocate(int length) =>
#if NET
        GC.AllocateUninitializedArray<byte>(length, pinned: true);
#else
        new byte[length];
#endif

    // Neither inlined nor optimised away, although nobody reads the memory afterwards.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static void Clear(Span<byte> memory) =>
#if NET
        CryptographicOperations.ZeroMemory(memory);
#else
        memory.Clear();
#endif
}
