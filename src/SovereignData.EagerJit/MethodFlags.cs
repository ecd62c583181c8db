using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SovereignData.EagerJit;

/// <summary>Flags of methods in an assembly that is compiled already.</summary>
internal static class MethodFlags
{
    /// <summary>Where the flags stand in a row of the table of methods, in bytes: after the address of the body (ECMA-335, II.22.26).</summary>
    private const int FlagsInRow = 4;

    /// <summary>
    /// Marks every method of some namespaces, and of those below them, so that the runtime optimises it at the first call instead of
    /// running it slowly some dozens of times to see whether that pays.
    /// </summary>
    /// <param name="image">The assembly.</param>
    /// <param name="namespaces">Full names.</param>
    /// <returns>The assembly, with nothing else changed.</returns>
    public static byte[] Optimise(byte[] image, IReadOnlyCollection<string> namespaces)
    {
        using var portable = new PEReader(ImmutableArray.Create(image));
        var metadata = portable.GetMetadataReader();
        var table = portable.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.MethodDef);
        var row = metadata.GetTableRowSize(TableIndex.MethodDef);
        var marked = (byte[])image.Clone();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var name = NamespaceOf(metadata, method);
            if (method.RelativeVirtualAddress == 0 || !namespaces.Any(wanted => IsIn(wanted, name)))
                continue;
            var flags = (ushort)(method.ImplAttributes | MethodImplAttributes.AggressiveOptimization);
            BinaryPrimitives.WriteUInt16LittleEndian(marked.AsSpan(table + ((MetadataTokens.GetRowNumber(handle) - 1) * row) + FlagsInRow), flags);
        }

        return marked;
    }

    private static bool IsIn(string wanted, string name) => name.StartsWith(wanted, StringComparison.Ordinal) && (name.Length == wanted.Length || name[wanted.Length] == '.');

    private static string NamespaceOf(MetadataReader metadata, MethodDefinition method)
    {
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        while (type.GetDeclaringType() is { IsNil: false } outer)
            type = metadata.GetTypeDefinition(outer);
        return metadata.GetString(type.Namespace);
    }
}
