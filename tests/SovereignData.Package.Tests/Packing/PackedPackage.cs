using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace SovereignData.Package.Tests.Packing;

/// <summary>A <c>.nupkg</c>, read.</summary>
internal sealed class PackedPackage(string path) : IDisposable
{
    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    /// <summary>The files that we put there, in ordinal order: all but the plumbing of the package format.</summary>
    public IReadOnlyList<string> Entries =>
    [
        .. _archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml"
                && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public XElement Nuspec()
    {
        using var stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return WithoutNamespaces(XElement.Load(stream));
    }

    /// <summary>The only block of code in the readme that is in <paramref name="language"/>.</summary>
    public string ReadmeBlock(string language)
    {
        var parts = Encoding.UTF8.GetString(Bytes("README.md")).Split("```");
        return parts.Single(part => part.StartsWith(language + "\n", StringComparison.Ordinal))[(language.Length + 1)..];
    }

    public byte[] Bytes(string entry)
    {
        using var stream = _archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>What the assembly at <paramref name="entry"/> refers to.</summary>
    public IReadOnlyList<(string Name, Version Version)> References(string entry)
    {
        using var image = new PEReader(new MemoryStream(Bytes(entry)));
        var metadata = image.GetMetadataReader();

        return
        [
            .. metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }

    /// <summary>The outermost types that hold code which the runtime is to optimise at its first call, as full names.</summary>
    public IReadOnlySet<string> TypesOptimisedAtOnce(string entry)
    {
        using var image = new PEReader(new MemoryStream(Bytes(entry)));
        var metadata = image.GetMetadataReader();

        return metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(method => method.ImplAttributes.HasFlag(MethodImplAttributes.AggressiveOptimization))
            .Select(method => metadata.GetTypeDefinition(method.GetDeclaringType()))
            .Where(type => type.GetDeclaringType().IsNil)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the assembly at <paramref name="entry"/> says of its symbols.</summary>
    public IReadOnlyList<DebugDirectoryEntryType> DebugEntries(string entry)
    {
        using var image = new PEReader(new MemoryStream(Bytes(entry)));
        return [.. image.ReadDebugDirectory().Select(debug => debug.Type)];
    }

    public void Dispose() => _archive.Dispose();

    private static XElement WithoutNamespaces(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? WithoutNamespaces(child) : node));
}
