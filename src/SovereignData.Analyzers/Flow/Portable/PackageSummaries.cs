using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>What referenced assemblies say of their members. An assembly is looked into once, however many compilations refer to it.</summary>
internal sealed class PackageSummaries
{
    private static readonly ConditionalWeakTable<MetadataId, StrongBox<PackageExport?>> PerAssembly = new();

    private readonly Lazy<Dictionary<string, PackageExport>> _exports;

    public PackageSummaries(Compilation compilation) => _exports = new(() => ReadAll([compilation, .. Graph.ReferencedProjects.Of(compilation)]));

    /// <summary>Whether an assembly says what its members do, where that differs from what is assumed.</summary>
    public bool Describes(IAssemblySymbol? assembly) => assembly is not null && _exports.Value.ContainsKey(assembly.Name);

    /// <summary>Whether an assembly says something of the member, or of what may stand behind it.</summary>
    public bool Knows(IMethodSymbol definition)
    {
        if (_exports.Value.Count == 0 || !IsForeign(definition) || definition.GetDocumentationCommentId() is not { } id)
            return false;
        return Own(definition, id) is not null || _exports.Value.Values.Any(export => export.ImplementationsOf(id).Count > 0);
    }

    /// <summary>
    /// What may run when the member is called through a type: its own summary, and those of its implementations.
    /// Null stands for one that does what unknown code does.
    /// </summary>
    public IEnumerable<PortableSummary?> Of(IMethodSymbol definition, INamedTypeSymbol? through)
    {
        if (definition.GetDocumentationCommentId() is not { } id)
            yield break;
        if (Own(definition, id) is { } own)
            yield return own;
        var closed = through is null || Library.TypeFlow.Mentions(through) ? null : TypeText.Of(through);
        foreach (var export in _exports.Value.Values)
        {
            foreach (var implementation in export.ImplementationsOf(id))
            {
                if (closed is null || implementation.Type.IndexOf('!') >= 0 || string.Equals(closed, implementation.Type, StringComparison.Ordinal))
                    yield return export.Find(implementation.Member);
            }
        }
    }

    /// <summary>Whether an assembly says of a member, or of what it has behind it, that it is declared to lower and does not.</summary>
    public bool IsWeakPseudonymiser(IMethodSymbol definition) =>
        _exports.Value.Count > 0 && definition.GetDocumentationCommentId() is { } id && _exports.Value.Values.Any(export => export.IsWeak(id));

    /// <summary>What an assembly says of a type whose tagged members cannot be seen from outside.</summary>
    public HiddenTags? HiddenTagsOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty && type.ContainingAssembly is { } assembly && _exports.Value.TryGetValue(assembly.Name, out var export) && type.OriginalDefinition.GetDocumentationCommentId() is { } id
            ? export.HiddenTagsOf(id)
            : null;

    private PortableSummary? Own(IMethodSymbol definition, string id) =>
        definition.ContainingAssembly is { } assembly && _exports.Value.TryGetValue(assembly.Name, out var export) ? export.Find(id) : null;

    private static bool IsForeign(IMethodSymbol definition) => definition.DeclaringSyntaxReferences.IsEmpty && definition.ContainingType is { DeclaringSyntaxReferences.IsEmpty: true };

    private static Dictionary<string, PackageExport> ReadAll(IEnumerable<Compilation> compilations)
    {
        var exports = new Dictionary<string, PackageExport>(StringComparer.Ordinal);
        foreach (var compilation in compilations)
        {
            foreach (var reference in compilation.References.OfType<PortableExecutableReference>())
            {
                if (PerAssembly.GetValue(reference.GetMetadataId(), _ => new(Read(reference))).Value is { } export
                    && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                {
                    exports[assembly.Name] = export;
                }
            }
        }

        return exports;
    }

    private static PackageExport? Read(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata metadata && TextIn(metadata.GetModules()[0].GetMetadataReader()) is { } text ? PackageExport.Read(text) : null;
        }
        catch (BadImageFormatException)
        {
            // The compiler reports an assembly that it cannot read.
            return null;
        }
    }

    private static string? TextIn(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return null;
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent
                || !reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, "AssemblyMetadataAttribute"))
            {
                continue;
            }

            var value = reader.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == 1 && string.Equals(value.ReadSerializedString(), PackageExport.Key, StringComparison.Ordinal))
                return value.ReadSerializedString();
        }

        return null;
    }
}
